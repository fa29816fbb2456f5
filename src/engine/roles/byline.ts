import { bare } from '../dom/characters';
import type { Phrasebook } from '../lexicon/phrasebook';
import type { Block } from '../page/block';
import { namedAny } from '../page/class-names';

export const BYLINE_NAMES = new Set(
  'byline author authors autor autoren verfasser auteur autore writer'.split(' '),
);
export const BYLINE_WORDS = 20;

/** True for a short block that begins as a byline does or is named as one. */
export function isByline(node: Block, book: Phrasebook): boolean {
  if (node.words === 0 || node.words > BYLINE_WORDS) return false;
  const text = bare(node.text);
  const { byline } = book.openingsOf(text);
  return (byline !== undefined && byline !== text) || namedAny(node, BYLINE_NAMES);
}
