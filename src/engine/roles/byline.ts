import type { Context } from '../context/context';
import { bare, isLowerCase } from '../dom/characters';
import { WORDS } from '../dom/scales';
import { endsInFullStop } from '../dom/text';
import type { Phrasebook } from '../lexicon/phrasebook';
import type { Block } from '../page/block';
import { namedAny } from '../page/class-names';

/** What publishers call the line that names the author, in class names. */
export const BYLINE_NAMES = new Set(
  'byline author authors autor autoren verfasser auteur autore writer'.split(' '),
);
/** Words: the longest byline. By hand on the development corpus, 2026-11. */
export const BYLINE_WORDS = WORDS.sentence;

/** True for a line that says who wrote the article: it begins as a byline does or is named as one. */
export function isByline(node: Block, { book }: Context): boolean {
  if (node.words === 0 || node.words > BYLINE_WORDS) return false;
  return beginsAsByline(node.text, book) || namedAny(node, BYLINE_NAMES);
}

/**
 * True for a line that names the author in its text or by a link. Narrower than {@link isByline}, for what must never be
 * hidden: boxes to share, follow or read on are named "author" too; with names counted, 20 of 728 pages of the development
 * corpus keep one.
 */
export function namesAuthor(node: Block, { book, counts }: Context): boolean {
  if (node.words === 0 || node.words > BYLINE_WORDS) return false;
  return counts.count('authorLinks', node) > 0 || beginsAsByline(node.text, book);
}

/** True for a text that begins with "By" or the like and goes on; "From the pier she went home." is a sentence. */
export function beginsAsByline(text: string, book: Phrasebook): boolean {
  const said = bare(text);
  const { byline } = book.openingsOf(said);
  return byline !== undefined && byline !== said && !isSentence(text);
}

/** Words of a whole sentence; by hand, 2026-11. */
const SENTENCE_WORDS = WORDS.label;

/** True for a text that ends in a full stop and has more words in lower case than names. */
function isSentence(text: string): boolean {
  if (!endsInFullStop(text)) return false;
  const words = text.split(' ');
  return words.length >= SENTENCE_WORDS && words.filter(isLowerCase).length > words.length / 2;
}
