import type { Page } from '../page/model';
import { ancestors, contains, type PageNode } from '../page/node';

/** The article that stands alone must hold at least this much prose, in words. */
const OWN_PROSE_WORDS = 60;

/**
 * Sites that scroll on without end put the next article, with a headline of its own, under the one that was opened.
 * @returns the `article` that holds the headline where the root holds further ones, else the root
 */
export function withoutFurtherArticles(page: Page, root: PageNode, headline: PageNode | null): PageNode {
  if (!headline || !contains(root, headline)) return root;
  for (const own of ancestors(headline)) {
    if (own === root || !contains(root, own)) return root;
    if (own.tag === 'article' && own.prose >= OWN_PROSE_WORDS)
      return hasFurtherArticle(page, root, own) ? own : root;
  }
  return root;
}

function hasFurtherArticle(page: Page, root: PageNode, own: PageNode): boolean {
  for (let index = own.end; index < root.end; index++) {
    const node = page.nodes[index];
    if (node && isWholeArticle(node)) return true;
  }
  return false;
}

/** True for an `article` with a headline of the first level and more than a teaser's text. */
export function isWholeArticle(node: PageNode): boolean {
  return node.tag === 'article' && node.proseBlocks >= 3 && node.element.querySelector('h1') !== null;
}
