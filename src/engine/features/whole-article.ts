import type { Block } from '../page/block';

/** True for an `article` with a headline of the first level and more than a teaser's text. */
export function isWholeArticle(node: Block): boolean {
  return node.tag === 'article' && node.proseBlocks >= 3 && node.element.querySelector('h1') !== null;
}
