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
  /** The same search as if the blocks that tell of the article were others; `null` for a box that holds none. */
  withoutProtected(box: Block): ClutterSearch | null;
}

/** Prepares the search for clutter on a page: marks the blocks of the article, and scores boxes on demand. */
export function createSearch(context: Context, roles: Roles): ClutterSearch {
  const { page, root, inStyle } = context;
  const isArticle = page.blocks.map((block) => roles.isArticleBlock(block));
  const isProtected = page.blocks.map((block, at) => !isArticle[at] && roles.isProtected(block));
  const holdsProtected = holderOf(page.blocks, ({ index }) => isProtected[index] === true);
  const holdsText = holderOf(page.blocks, ({ index }) => isArticle[index] === true);
  const holdsCertainText = holderOf(
    page.blocks,
    (block) => isArticle[block.index] === true && !inStyle.has(block),
  );
  const holdsArticle = (box: Block): boolean => (root !== null && contains(box, root)) || holdsText(box);
  const scoreOf = createScorer(context);
  const bare: ClutterSearch = {
    context,
    scoreOf,
    holdsArticle,
    holdsCertainArticle: holdsCertainText,
    withoutProtected: () => null,
  };
  return {
    context,
    scoreOf,
    holdsArticle: (box) => holdsArticle(box) || holdsProtected(box),
    holdsCertainArticle: (box) => holdsCertainText(box) || holdsProtected(box),
    withoutProtected: (box) => (holdsProtected(box) ? bare : null),
  };
}
