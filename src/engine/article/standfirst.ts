import type { Finding } from '../clutter/find';
import { PRINTED_DATE } from '../clutter/guards';
import type { LexiconHits } from '../clutter/hits';
import type { Scene } from '../clutter/scene';
import { bare } from '../lexicon/characters';
import type { Phrasebook } from '../lexicon/phrasebook';
import { namedAny } from '../page/names';
import { contains, linkDensity, type PageNode } from '../page/node';
import { HEADINGS } from '../page/tags';
import { countWords, endsSentence, normalise } from '../page/text';
import { visibleText } from '../page/visible-text';
import { isByline } from './byline-block';
import type { Declared } from './declared';
import { headZone } from './head-zone';
import { titleOverlap } from './headline';
import { ownProse } from './root';

const STANDFIRST_NAMES = new Set(
  'standfirst subtitle subheadline subheading subline dek deck lead lede intro introduction vorspann teaser teasertext summary abstract excerpt description chapo entradilla ingress manchet'.split(
    ' ',
  ),
);
const NO_STANDFIRST_NAMES = new Set(
  'caption credit copyright disclaimer disclosure note audio player author'.split(' '),
);
/** Share of the words in common from which on a block says what the page's description says. */
const SAME_TEXT = 0.7;
/** A standfirst is a sentence or a few. */
const STANDFIRST_WORDS = { least: 6, most: 120 };
/**
 * The blocks between headline and body that lead into the article, in order: one, or several lines that are set alike.
 * What the page describes itself by comes first, then what is named a standfirst. An unnamed one must stand outside the
 * block that holds the text: inside, it is the first paragraph.
 */
export function findStandfirst(
  scene: Scene,
  hits: LexiconHits,
  declared: Declared,
  findings: readonly Finding[],
): readonly PageNode[] {
  const line = findLine(scene, hits, declared, findings);
  return line ? linesBeside(line, scene, hits) : [];
}

/** The lines of a standfirst as one text. */
export function textOfLines(lines: readonly PageNode[]): string {
  return lines
    .map(({ element }) => visibleText(element))
    .reduce((text, line) => (text === '' ? line : `${text}${endsSentence(text) ? ' ' : ' – '}${line}`), '');
}

/** The run of siblings around a line that have its tag and its class. */
function linesBeside(line: PageNode, scene: Scene, hits: LexiconHits): readonly PageNode[] {
  const { parent, tag, classes } = line;
  if (!parent || classes === '' || HEADINGS.has(tag)) return [line];
  const isLine = (node: PageNode | undefined): node is PageNode =>
    node?.tag === tag &&
    node.classes === classes &&
    node.index < (scene.firstProse?.index ?? 0) &&
    node.index > (scene.headline?.index ?? 0) &&
    mayLeadIn(node, scene, hits);
  const siblings = parent.children;
  const at = siblings.indexOf(line);
  let from = at;
  while (isLine(siblings[from - 1])) from -= 1;
  let end = at + 1;
  while (isLine(siblings[end])) end += 1;
  return siblings.slice(from, end);
}

function findLine(
  scene: Scene,
  hits: LexiconHits,
  declared: Declared,
  findings: readonly Finding[],
): PageNode | null {
  const { description } = declared;
  let best: PageNode | null = null;
  let likely: PageNode | null = null;
  for (const node of headZone(scene)) {
    if (!mayLeadIn(node, scene, hits) || findings.some((finding) => contains(finding.node, node))) continue;
    if (declared.titles.some((title) => isTitle(node, title))) continue;
    const isSame = description !== null && titleOverlap(node.text, description) >= SAME_TEXT;
    // The words of a short line may stand in a long description by chance; not in the same order.
    if (isSame && (node.words >= countWords(description) / 2 || holds(description, node.text))) return node;
    const named =
      namedAny(node, STANDFIRST_NAMES) || (node.parent !== null && namedAny(node.parent, STANDFIRST_NAMES));
    if (isSame || named) likely ??= node;
    if (best === null && ownProse(node) > 0 && !(scene.root && contains(scene.root, node))) best = node;
  }
  return likely ?? best;
}

function holds(description: string, line: string): boolean {
  return normalise(description).includes(normalise(line));
}

/** The headline itself, shown a second time, perhaps with the section before it. */
function isTitle(node: PageNode, title: string): boolean {
  return node.words <= countWords(title) + 3 && titleOverlap(node.text, title) >= SAME_TEXT;
}

function mayLeadIn(node: PageNode, scene: Scene, hits: LexiconHits): boolean {
  if (node.words < STANDFIRST_WORDS.least || node.words > STANDFIRST_WORDS.most) return false;
  if (linkDensity(node) > 0.4 || scene.tally.count('times', node) > 0 || isByline(node, scene.book))
    return false;
  if (node.element.closest('figure, figcaption, nav, ul, ol, button')) return false;
  const aside = node.element.closest('aside');
  if (aside && scene.headline && !aside.contains(scene.headline.element)) return false;
  if (namedAny(node, NO_STANDFIRST_NAMES) || holdsCredit(node.text, scene.book)) return false;
  if (isInForm(node, scene)) return false;
  const words = hits.words(node);
  if (words.title || words.phrase || words.keep) return false;
  return !(PRINTED_DATE.test(node.text) && !endsSentence(node.text));
}

/** Beside a line of its own a form holds a heading, a label and a button. */
const FORM_WORDS = 20;

/** True for what stands in a box that asks for an address and says little else. */
function isInForm(node: PageNode, { tally }: Scene): boolean {
  for (let at = node.parent; at && at.words <= node.words + FORM_WORDS; at = at.parent)
    if (tally.count('emailFields', at) > 0) return true;
  return false;
}

/** "Photo: A. Name" anywhere in the text: a caption that is not marked up as one. */
function holdsCredit(text: string, book: Phrasebook): boolean {
  const beforeColons = text.split(/\s?[:：]/).slice(0, -1);
  return beforeColons.some((part) => book.isCredit(bare(part.slice(part.lastIndexOf(' ') + 1))));
}
