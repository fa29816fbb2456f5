import type { Context } from '../context/context';
import { type Block, contains, lazyHolderOf } from '../page/block';
import type { Roles } from '../roles/roles';
import { createScorer, type Score } from './scoring/score';

/** What the search for clutter knows of one page. Each answer is computed when it is first asked for, once a block. */
export interface ClutterSearch {
  readonly context: Context;
  /** The score of a box; `null` where nothing speaks for clutter. */
  scoreOf(box: Block): Score | null;
  /** True for a box that is or holds a block of the article, or one that tells of it. */
  holdsArticle(box: Block): boolean;
  /** True for a box that holds a block which is the article's for another reason than how its prose is set. */
  holdsCertainText(box: Block): boolean;
  /** True for a box that holds a block which tells of the article: its author, its day. Asking takes longest. */
  holdsProtected(box: Block): boolean;
  /** The same search as if no block told of the article. */
  readonly withoutProtected: ClutterSearch;
}

/** Prepares the search for clutter on a page. */
export function createSearch(context: Context, roles: Roles): ClutterSearch {
  const { root, inStyle } = context;
  const scoreOf = createScorer(context);
  const holdsText = lazyHolderOf((block) => roles.isArticleBlock(block));
  const holdsCertainText = lazyHolderOf((block) => !inStyle.has(block) && roles.isArticleBlock(block));
  const holdsProtected = lazyHolderOf((block) => !roles.isArticleBlock(block) && roles.isProtected(block));
  const holdsArticle = (box: Block): boolean => (root !== null && contains(box, root)) || holdsText(box);
  const withoutProtected: ClutterSearch = {
    context,
    scoreOf,
    holdsArticle,
    holdsCertainText,
    holdsProtected: () => false,
    get withoutProtected() {
      return withoutProtected;
    },
  };
  return {
    context,
    scoreOf,
    holdsArticle: (box) => holdsArticle(box) || holdsProtected(box),
    holdsCertainText,
    holdsProtected,
    withoutProtected,
  };
}
