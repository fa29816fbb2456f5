import { bare } from '../lexicon/characters';
import type { Phrasebook } from '../lexicon/phrasebook';
import { namedAny } from '../page/names';
import type { PageNode } from '../page/node';

export const BYLINE_NAMES = new Set(
  'byline author authors autor autoren verfasser auteur autore writer'.split(' '),
);
export const BYLINE_WORDS = 20;

/** True for a short block that begins as a byline does or is named as one. */
export function isByline(node: PageNode, book: Phrasebook): boolean {
  if (node.words === 0 || node.words > BYLINE_WORDS) return false;
  const text = bare(node.text);
  const { byline } = book.openingsOf(text);
  return (byline !== undefined && byline !== text) || namedAny(node, BYLINE_NAMES);
}
