import type { Finding } from '../clutter/find';
import { PRINTED_DATE } from '../clutter/guards';
import type { Scene } from '../clutter/scene';
import { bare } from '../lexicon/characters';
import type { Phrasebook } from '../lexicon/phrasebook';
import { namedAny } from '../page/names';
import { contains, linkDensity, type PageNode } from '../page/node';
import { countWords, endsSentence } from '../page/text';
import { isByline } from './byline-block';
import type { Declared } from './declared';
import { SAME_TITLE, titleOverlap } from './headline';

const STANDFIRST_NAMES = new Set(
  'standfirst subtitle subheadline subheading subline dek deck lead lede intro introduction preamble vorspann teaser teasertext summary abstract excerpt description chapo entradilla subtitulo bajada copete sottotitolo undertittel ondertitel untertitel ingress manchet perex'.split(
    ' ',
  ),
);
const NO_STANDFIRST_NAMES = new Set(
  'caption credit copyright disclaimer disclosure note audio player author'.split(' '),
);
/** A standfirst is a sentence or a few; one that is named so or set as a heading may be a line. */
const WORDS = { least: 6, most: 120 };
const LEAST_WORDS_SET_APART = 4;
const DENSE = 0.4;

/** What tells which lines between headline and text may lead into the article. */
export interface Head {
  scene: Scene;
  declared: Declared;
  findings: readonly Finding[];
}

/** True for a line that its page, or the box it stands in, calls a standfirst, in whatever language. */
export function isNamedStandfirst(node: PageNode): boolean {
  return (
    namedAny(node, STANDFIRST_NAMES) || (node.parent !== null && namedAny(node.parent, STANDFIRST_NAMES))
  );
}

/**
 * True for a line over the text that may lead into it: no byline, date, caption, link, form, clutter, nor the headline said again.
 * @param isSetApart the line is named or set so that a few words are enough
 */
export function mayLeadIn(node: PageNode, head: Head, isSetApart = false): boolean {
  return mayGoOn(node, head, isSetApart) && !head.declared.titles.some((title) => isTitle(node, title));
}

/** As {@link mayLeadIn}, for the lines around one that does: the first may name what the headline names. */
export function mayGoOn(node: PageNode, head: Head, isSetApart = false): boolean {
  const { scene, findings } = head;
  if (node.words < (isSetApart ? LEAST_WORDS_SET_APART : WORDS.least) || node.words > WORDS.most)
    return false;
  if (linkDensity(node) > DENSE || scene.tally.count('times', node) > 0 || isByline(node, scene.book))
    return false;
  if (node.element.closest('figcaption, nav, ul, ol, button')) return false;
  const box = node.element.closest('aside, figure');
  if (box && scene.headline && !box.contains(scene.headline.element)) return false;
  if (namedAny(node, NO_STANDFIRST_NAMES) || holdsCredit(node.text, scene.book)) return false;
  if (isInForm(node, scene)) return false;
  const words = scene.words(node);
  if (words.title || words.phrase || words.keep) return false;
  if (PRINTED_DATE.test(node.text) && !endsSentence(node.text)) return false;
  return !findings.some((finding) => contains(finding.node, node));
}

/** The headline itself, shown a second time, perhaps with the section before it. */
function isTitle(node: PageNode, title: string): boolean {
  return node.words <= countWords(title) + 3 && titleOverlap(node.text, title) >= SAME_TITLE;
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
