import type { Context } from '../context/context';
import { WORDS } from '../dom/scales';
import { HEADINGS } from '../dom/tags';
import { endsSentence } from '../dom/text';
import { isWithin } from '../dom/within';
import { areUnsuspected } from '../features/block-phrases';
import { LINK_DENSITY } from '../features/link-density';
import { type Block, closest, contains, frameOf, linkDensity } from '../page/block';
import { namedAny } from '../page/class-names';
import { isSource } from './credit';
import { isDateLine } from './publication-date';

/** Words: a note is at least this long. "Updated: noon." is none. By hand on the development corpus, 2026-11. */
const NOTE_WORDS = WORDS.name;
/** What publishers call notes on a text, in class names. */
export const NOTE_NAMES = new Set('note notice disclosure disclaimer correction clarification'.split(' '));
/** Blocks with text: notes stand among the first ones under the text. By hand on the development corpus, 2026-11. */
const BLOCKS_UNDER = 4;

/** True for prose that corrects the article, discloses who paid for it, or tells about its author. */
export function isAfterword(block: Block, { phrases }: Context): boolean {
  const { keep } = phrases.of(block);
  return block.prose > 0 && (keep === 'correction' || keep === 'disclosure' || keep === 'author');
}

/** True for a line over the text that corrects it or discloses who paid for it. */
export function isNote(node: Block, context: Context): boolean {
  if (!isPlainLine(node, context)) return false;
  return saysNote(node, context) || (namedAny(node, NOTE_NAMES) && endsSentence(node.text));
}

function saysNote(node: Block, { phrases }: Context): boolean {
  const { keep } = phrases.of(node);
  return keep === 'disclosure' || (keep === 'correction' && endsSentence(node.text));
}

function isPlainLine(node: Block, { counts, phrases }: Context): boolean {
  if (node.words < NOTE_WORDS || node.children.length > 0) return false;
  if (isDateLine(node)) return false;
  return (
    areUnsuspected(phrases.of(node)) &&
    counts.count('times', node) === 0 &&
    linkDensity(node) <= LINK_DENSITY.half
  );
}

/**
 * The notes right under the root and the lines that name a source, in order. Class names do not count here: sites put
 * their own notices and disclaimers under every article.
 */
export function notesUnderText(context: Context, clutter: ReadonlySet<Element>): Block[] {
  const { root, headline, page } = context;
  const frame = root?.parent && headline && frameOf(headline);
  if (!frame) return [];
  const found: Block[] = [];
  let blocks = 0;
  for (let index = root.end; index < page.blocks.length && blocks < BLOCKS_UNDER; index++) {
    const node = page.blocks[index];
    if (!node || HEADINGS.has(node.tag) || !contains(frame, node)) break;
    if (node.text === '' || isWithin(node.element, clutter)) continue;
    blocks += 1;
    if ((isPlainLine(node, context) && saysNote(node, context)) || isSourceLine(node, context))
      found.push(node);
  }
  return found;
}

const FIGURE: ReadonlySet<string> = new Set(['figure', 'figcaption']);

/** "Source: Quay Press", and no caption, which stands beside its picture. */
function isSourceLine(node: Block, context: Context): boolean {
  if (!isSource(node, context)) return false;
  return !closest(node, FIGURE) && (node.parent?.media ?? 0) === 0;
}
