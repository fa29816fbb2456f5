import type { Context } from '../context/context';
import { bare } from '../dom/characters';
import { CREDIT_WORDS } from '../features/block-phrases';
import type { Phrasebook } from '../lexicon/phrasebook';
import type { Block } from '../page/block';

/** True for a line that says whom a picture or text is from: "Photo: Anna Gull". */
export function isCredit(node: Block, { phrases }: Context): boolean {
  return phrases.of(node).keep === 'credit';
}

/** True for "Photo: A. Name" anywhere in a text: a caption that is not marked up as one. */
export function holdsCredit(text: string, book: Phrasebook): boolean {
  const beforeColons = text.split(/\s?[:：]/).slice(0, -1);
  return beforeColons.some((part) => book.isCredit(bare(part.slice(part.lastIndexOf(' ') + 1))));
}

/** True for a line that says where the facts are from: "Source: Quay Press". */
export function isSource(node: Block, { book }: Context): boolean {
  if (node.words > CREDIT_WORDS || node.children.length > 0 || !/[:：]/.test(node.text)) return false;
  return book.openingsOf(bare(node.text)).sources !== undefined;
}
