import type { Counts } from '../features/counts';
import type { PagePhrases } from '../features/page-phrases';
import type { Repeats } from '../features/repeats/repeats';
import type { Seen } from '../features/repeats/seen';
import type { Phrasebook } from '../lexicon/phrasebook';
import type { Block } from '../page/block';
import type { Page } from '../page/read-page';
import type { HeadRegion } from './head-region';

/** Where a block stands to the article: within its prose, before or after it in the root, or elsewhere on the page. */
export type Position = 'before' | 'inside' | 'after' | 'outside';

/** What is known of a page and of where its article stands: read-only, built once. */
export interface Context {
  readonly page: Page;
  /** The block that holds the article; `null` on pages without one. */
  readonly root: Block | null;
  /** The article's own prose: blocks with the style of most of the text. */
  readonly inStyle: ReadonlySet<Block>;
  /** True for blocks in that style, short ones too. */
  setAsText(node: Block): boolean;
  /** First and last block of the article's own prose. */
  readonly firstProse: Block | null;
  readonly lastProse: Block | null;
  /** The headline on the page. */
  readonly headline: Block | null;
  /** Where each block stands to the article, by its index; see `position`. */
  readonly positions: readonly Position[];
  /** The zone between headline and first paragraph. */
  readonly head: HeadRegion;
  readonly counts: Counts;
  /** The boxes that stand on the page more than once. */
  readonly repeats: Repeats;
  /** What stands on other pages of the site too. */
  readonly seen: Seen;
  /** The phrases of the page's languages. */
  readonly book: Phrasebook;
  /** What the lexicons say of the page's text. */
  readonly phrases: PagePhrases;
}

/** Where a block stands to the article. */
export function position({ positions }: Context, { index }: Block): Position {
  return positions[index] ?? 'outside';
}

/**
 * As {@link position}, for the search for clutter: where the text has a box of its own, what stands between it and the
 * headline stands before the text.
 */
export function positionToText(context: Context, block: Block): Position {
  const where = position(context, block);
  return where === 'outside' && context.head.holds(block) ? 'before' : where;
}
