import { isWholeArticle } from '../features/whole-article';
import { ancestors, type Block, contains } from '../page/block';
import type { Page } from '../page/read-page';

/** Words of prose that an `article` must hold to be the article by itself. By hand on the development corpus. */
const OWN_PROSE_WORDS = 60;

/**
 * Sites that scroll on without end put the next article, with a headline of its own, under the one that was opened.
 * @returns the `article` that holds the headline where the root holds further ones, else the root
 */
export function withoutFurtherArticles(page: Page, root: Block, headline: Block | null): Block {
  if (!headline || !contains(root, headline)) return root;
  for (const own of ancestors(headline)) {
    if (own === root || !contains(root, own)) return root;
    if (own.tag === 'article' && own.prose >= OWN_PROSE_WORDS)
      return hasFurtherArticle(page, root, own) ? own : root;
  }
  return root;
}

function hasFurtherArticle(page: Page, root: Block, own: Block): boolean {
  for (let index = own.end; index < root.end; index++) {
    const node = page.blocks[index];
    if (node && isWholeArticle(node)) return true;
  }
  return false;
}
