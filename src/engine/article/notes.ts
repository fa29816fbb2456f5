import { PRINTED_DATE } from '../clutter/guards';
import type { Scene } from '../clutter/scene';
import { areUnsuspected, CREDIT_WORDS } from '../clutter/words';
import { bare } from '../lexicon/characters';
import { namedAny } from '../page/names';
import { frameOf, linkDensity, type PageNode } from '../page/node';
import { HEADINGS } from '../page/tags';
import { endsSentence } from '../page/text';
import { isWithin } from '../page/within';

/** "Updated: noon." is no note. */
const NOTE_WORDS = 5;
const DENSE = 0.5;
const NOTE_NAMES = new Set('note notice disclosure disclaimer correction clarification'.split(' '));
/** Notes stand right under the text; so many blocks with words further down begin other boxes. */
const BLOCKS_UNDER = 4;

/** True for a line over the text that says where it is from, what was corrected in it or who paid for it. */
export function isNote(node: PageNode, scene: Scene): boolean {
  if (!isPlainLine(node, scene)) return false;
  return saysNote(node, scene) || (namedAny(node, NOTE_NAMES) && endsSentence(node.text));
}

function saysNote(node: PageNode, { words }: Scene): boolean {
  const { keep } = words(node);
  return keep === 'disclosure' || (keep === 'correction' && endsSentence(node.text));
}

function isPlainLine(node: PageNode, { tally, words }: Scene): boolean {
  if (node.words < NOTE_WORDS || node.children.length > 0) return false;
  if (node.prose === 0 && PRINTED_DATE.test(node.text)) return false;
  return areUnsuspected(words(node)) && tally.count('times', node) === 0 && linkDensity(node) <= DENSE;
}

/**
 * The notes right under the block that holds the text, and the lines that say whom it is from. In order. There a name tells
 * little: sites put their own notices and disclaimers under everything.
 */
export function notesUnderText(scene: Scene, clutter: ReadonlySet<Element>): PageNode[] {
  const { root, headline, page } = scene;
  const frame = root?.parent && headline && frameOf(headline);
  if (!frame) return [];
  const found: PageNode[] = [];
  let blocks = 0;
  for (let index = root.end; index < page.nodes.length && blocks < BLOCKS_UNDER; index++) {
    const node = page.nodes[index];
    if (!node || HEADINGS.has(node.tag) || !frame.contains(node.element)) break;
    if (node.text === '' || isWithin(node.element, clutter)) continue;
    blocks += 1;
    if ((isPlainLine(node, scene) && saysNote(node, scene)) || isSource(node, scene)) found.push(node);
  }
  return found;
}

/** "Source: Quay Press": no caption, which stands beside its picture. */
function isSource(node: PageNode, { book }: Scene): boolean {
  if (node.words > CREDIT_WORDS || node.children.length > 0 || !/[:：]/.test(node.text)) return false;
  if (node.element.closest('figure, figcaption') || (node.parent?.media ?? 0) > 0) return false;
  return book.openingsOf(bare(node.text)).sources !== undefined;
}
