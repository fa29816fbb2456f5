import type { Context } from '../context/context';
import { bare } from '../dom/characters';
import type { Phrasebook } from '../lexicon/phrasebook';
import type { Block } from '../page/block';
import { namedAny } from '../page/class-names';

/** What publishers call the line that names the author, in class names. */
export const BYLINE_NAMES = new Set(
  'byline author authors autor autoren verfasser auteur autore writer'.split(' '),
);
/** Words: the longest byline. By hand on the development corpus, 2026-11. */
export const BYLINE_WORDS = 20;

/** True for a line that says who wrote the article: it begins as a byline does or is named as one. */
export function isByline(node: Block, { book }: Context): boolean {
  if (node.words === 0 || node.words > BYLINE_WORDS) return false;
  return beginsAsByline(node, book) || namedAny(node, BYLINE_NAMES);
}

/**
 * True for a line that names the author in its text or by a link. Narrower than {@link isByline}, for what must never be
 * hidden: boxes to share, follow or read on are named "author" too; with names counted, 20 of 728 pages of the development
 * corpus keep one.
 */
export function namesAuthor(node: Block, { book, counts }: Context): boolean {
  if (node.words === 0 || node.words > BYLINE_WORDS) return false;
  return counts.count('authorLinks', node) > 0 || beginsAsByline(node, book);
}

function beginsAsByline(node: Block, book: Phrasebook): boolean {
  const text = bare(node.text);
  const { byline } = book.openingsOf(text);
  return byline !== undefined && byline !== text;
}
