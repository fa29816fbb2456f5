import type { Context } from '../context/context';
import { type Block, contains, holderOf } from '../page/block';
import type { Roles } from '../roles/roles';
import { createScorer, type Score } from './score';

/** What the search for clutter knows of one page. Each answer is computed once a block. */
export interface ClutterSearch {
  readonly context: Context;
  /** The score of a box; `null` where nothing speaks for clutter. */
  scoreOf(box: Block): Score | null;
  /** True for a box that is or holds a block of the article. */
  holdsArticle(box: Block): boolean;
  /** True for a box that holds a block which is the article's for another reason than how its prose is set. */
  holdsCertainArticle(box: Block): boolean;
}

/** Prepares the search for clutter on a page: marks the blocks of the article, and scores boxes on demand. */
export function createSearch(context: Context, roles: Roles): ClutterSearch {
  const { page, root, inStyle } = context;
  const isArticle = page.blocks.map((block) => roles.isArticleBlock(block));
  const holdsBlock = holderOf(page.blocks, ({ index }) => isArticle[index] === true);
  const holdsCertainArticle = holderOf(
    page.blocks,
    (block) => isArticle[block.index] === true && !inStyle.has(block),
  );
  return {
    context,
    scoreOf: createScorer(context),
    holdsArticle: (box) => (root !== null && contains(box, root)) || holdsBlock(box),
    holdsCertainArticle,
  };
}
