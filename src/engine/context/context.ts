import type { Counts } from '../features/counts';
import type { PagePhrases } from '../features/page-phrases';
import type { Phrasebook } from '../lexicon/phrasebook';
import { type Block, contains } from '../page/block';
import type { Page } from '../page/read-page';

/** Everything a detector may ask about the page and where the article stands in it. */
export interface Context {
  readonly page: Page;
  /** The block that holds the article; `null` on pages without one. */
  readonly root: Block | null;
  /** Prose blocks that are set as most of the article is. */
  readonly inStyle: ReadonlySet<Block>;
  /** True for blocks that are set as the article's prose is, short ones too. */
  setAsText(node: Block): boolean;
  /** First and last block of the article's own prose. */
  readonly firstProse: Block | null;
  readonly lastProse: Block | null;
  /** The headline on the page. */
  readonly headline: Block | null;
  readonly counts: Counts;
  /** The phrases of the page's languages. */
  readonly book: Phrasebook;
  /** What the lexicons say of the page's text. */
  readonly phrases: PagePhrases;
}

export type Position = 'before' | 'inside' | 'after' | 'outside';

/** Where a block stands to the article: within its prose, before or after it in the same container, or elsewhere on the page. */
export function position(context: Context, node: Block): Position {
  const { root, firstProse, lastProse } = context;
  if (!root || !firstProse || !lastProse) return 'outside';
  if (!contains(root, node)) return 'outside';
  if (node.end <= firstProse.index) return 'before';
  // Text that stands loose in the root runs between its boxes, to the end.
  if (firstProse === root) return 'inside';
  return node.index > lastProse.index ? 'after' : 'inside';
}
