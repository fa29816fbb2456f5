import { SEVERAL } from '../dom/scales';
import type { Block } from '../page/block';

/** Prose blocks of a whole article, at least; a teaser has fewer. By hand on the development half of the corpus, 2026-11. */
const LEAST_PROSE_BLOCKS = SEVERAL;

/** True for an `article` with a headline of the first level and more text than a teaser. */
export function isWholeArticle({ tag, proseBlocks, element }: Block): boolean {
  return tag === 'article' && proseBlocks >= LEAST_PROSE_BLOCKS && element.querySelector('h1') !== null;
}
