import { DETECTORS } from '../clutter/detectors/index';
import type { Context } from '../context/context';
import { splitAtSigns } from '../dom/characters';
import { countWords } from '../dom/count-words';
import { HEADINGS } from '../dom/tags';
import { endsSentence, normalise } from '../dom/text';
import type { Visibility } from '../dom/visibility';
import { visibleText } from '../dom/visible-text';
import { ownProse } from '../features/prose-weight';
import { titleOverlap } from '../locate/headline';
import { type Block, contains } from '../page/block';
import { namedAny } from '../page/class-names';
import { findDeck } from './standfirst-heading';
import { type Head, isNamedStandfirst, mayGoOn, mayLeadIn } from './standfirst-line';

/** Share of common words, 0..1: from here on a block repeats the page's description. By hand, 2026-11. */
const SAME_TEXT = 0.7;

/**
 * The blocks between headline and body that lead into the article, in order: one, or several lines that are set alike,
 * and the heading under the headline. What the page describes itself by comes first, then what is named a standfirst.
 * An unnamed one must stand outside the block that holds the text: inside, it is the first paragraph.
 */
export function findStandfirst(head: Head): readonly Block[] {
  const line = findLine(head);
  const lines = line ? linesBeside(line, head) : [];
  const deck = findDeck(head);
  if (!deck || lines.includes(deck)) return lines;
  return [...linesBeside(deck, head), ...lines].sort((a, b) => a.index - b.index);
}

/** The lines of a standfirst as one text. */
export function textOfLines(lines: readonly Block[], visibility: Visibility): string {
  return lines
    .map(({ element }) => visibleText(element, visibility))
    .reduce((text, line) => (text === '' ? line : `${text}${joinerAfter(text)}${line}`), '');
}

/** What stands between two lines that are shown as one text. */
export function joinerAfter(line: string): string {
  return endsSentence(line) ? ' ' : ' – ';
}

/**
 * The run of siblings around a line that have its tag and its class. Without a class they may be sections and paragraphs of
 * the text: lines are those that stand outside of it, or that the page describes itself by.
 */
function linesBeside(line: Block, head: Head): readonly Block[] {
  const { parent, tag, classes } = line;
  if (!parent || (classes === '' && tag !== 'p')) return [line];
  const { firstProse, headline, root } = head.context;
  const { description } = head.declared;
  const isPlain = classes === '' && root !== null && contains(root, line);
  const isLine = (node: Block | undefined): node is Block =>
    node?.tag === tag &&
    node.classes === classes &&
    node.index < (firstProse?.index ?? 0) &&
    node.index > (headline?.index ?? 0) &&
    mayGoOn(node, head, HEADINGS.has(tag)) &&
    (!isPlain || (description !== null && holds(description, node.text)));
  const siblings = parent.children;
  const at = siblings.indexOf(line);
  let from = at;
  while (isLine(siblings[from - 1])) from -= 1;
  let end = at + 1;
  while (isLine(siblings[end])) end += 1;
  return siblings.slice(from, end);
}

function findLine(head: Head): Block | null {
  const { context, declared } = head;
  const { description } = declared;
  let best: Block | null = null;
  let likely: Block | null = null;
  for (const node of context.head.lines) {
    if (!mayLeadIn(node, head)) continue;
    const isSame = description !== null && titleOverlap(node.text, description) >= SAME_TEXT;
    // The words of a short line may stand in a long description by chance; not in the same order.
    if (isSame && (node.words >= countWords(description) / 2 || holds(description, node.text))) return node;
    if (isSame || isNamedStandfirst(node)) likely ??= node;
    const isOutside = ownProse(node) > 0 && !(context.root && contains(context.root, node));
    if (best === null && isOutside && !isNamedBox(node, context)) best = node;
  }
  return likely ?? best;
}

function holds(description: string, line: string): boolean {
  return normalise(description).includes(normalise(line));
}

/** What publishers call boxes that are no part of the article. */
const BOX_NAMES: ReadonlySet<string> = new Set(DETECTORS.flatMap(({ names }) => [...names]));
/** Letters: shorter words stand in any two texts. By hand. */
const TELLING_LETTERS = 5;

/** True for a line that is named as a box beside the article is, and has no telling word in common with the headline. */
function isNamedBox(line: Block, { headline }: Context): boolean {
  if (!headline || !namedAny(line, BOX_NAMES)) return false;
  const words = new Set(splitAtSigns(normalise(headline.text)));
  return !splitAtSigns(normalise(line.text)).some(
    (word) => word.length >= TELLING_LETTERS && words.has(word),
  );
}
