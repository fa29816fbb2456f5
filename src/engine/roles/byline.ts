import type { Context } from '../context/context';
import { bare, isLowerCase } from '../dom/characters';
import { closestOf } from '../dom/flat-tree';
import { WORDS } from '../dom/scales';
import { endsInFullStop } from '../dom/text';
import { LEAST_ROW_ENTRIES } from '../features/text-rows';
import type { Phrasebook } from '../lexicon/phrasebook';
import { ancestors, type Block } from '../page/block';
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
 * True for a line that names the author in its text or by a link, and for a name that leads to a page about a person or
 * stands in a box named so. Narrower than {@link isByline}, for what must never be hidden: boxes to share, follow or read on
 * are named "author" too; with names alone counted, 20 of 728 pages of the development corpus keep one.
 */
export function namesAuthor(node: Block, { book, counts }: Context): boolean {
  if (node.words === 0 || node.words > BYLINE_WORDS) return false;
  if (counts.count('authorLinks', node) > 0 || beginsAsByline(node.text, book)) return true;
  return isNameAlone(node) && (leadsToPerson(node) || isNamedByline(node));
}

/** True for a line that begins as a byline and is named so, too: under the text "From the quay" may be anything. */
export function isBylineInBox(node: Block, { book }: Context): boolean {
  if (node.words === 0 || node.words > BYLINE_WORDS) return false;
  return beginsAsByline(node.text, book) && isNamedByline(node);
}

/** True for a few words that begin in upper case, or have none, and no figure: "Anna von der Gull". */
function isPersonsName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > WORDS.name || /[\d@:?!"]/.test(text)) return false;
  return [words[0], words.at(-1)].every((word) => word !== undefined && !isLowerCase(word.charAt(0)));
}

/** True for a name that is all of a block, and no entry of a menu of those who write for a site. */
export function isNameAlone(node: Block): boolean {
  return node.children.length === 0 && isPersonsName(node.text) && !isInRow(node);
}

/** True for one of several linked entries. */
function isInRow({ parent, tag }: Block): boolean {
  const alike = parent?.children.filter((other) => other.tag === tag && other.links > 0) ?? [];
  return alike.length >= LEAST_ROW_ENTRIES;
}

/** Folders in which publishers keep the pages of their authors, in the languages of the lexicons. */
const PERSON_PATH =
  /\/(?:by|bios?|people|persons?|profiles?|profil|staff|team|experts?|(?:auth?or|auteur|avtor|writer|report[eè]r|journalist|contributor|columnist|editor|redakt[eø]|yazar|skribent|forfatter|kirjoittaja|persona?)[a-z]*)\/[^/?#]/i;

/** True where the block is a link to the page of a person, or holds one. */
export function leadsToPerson({ element }: Block): boolean {
  const links = [closestOf(element, 'a[href]'), ...element.querySelectorAll('a[href]')];
  return links.some((link) => link && PERSON_PATH.test(link.getAttribute('href') ?? ''));
}

/** True where the block, or a box around it that says hardly more, is named as a byline is. */
function isNamedByline(node: Block): boolean {
  if (namedAny(node, BYLINE_NAMES)) return true;
  for (const box of ancestors(node)) {
    if (box.words > BYLINE_WORDS) return false;
    if (namedAny(box, BYLINE_NAMES)) return true;
  }
  return false;
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
