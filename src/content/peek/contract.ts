import type { ClutterBlock } from '../../engine';
import type { PeekMessage } from '../../messages';
import type { Hiding } from '../restore/hiding';
import type { Rect } from '../scroll/rect';

declare module '../parts' {
  interface Parts {
    peek: StartPeek;
  }
}

/** The page under the marks. */
export interface PeekPage {
  clutter: readonly ClutterBlock[];
  /** True for a block, by its number, in another that stands for both. */
  isPart: Hiding['isPart'];
  articleBlocks: readonly Element[];
  /** Reads the page while nothing is hidden. */
  whileShown: Hiding['whileShown'];
  /**
   * Where something would be in the open reader look that stands in the page after this many blocks of the article. Left
   * out where the page itself is visible.
   */
  spotAfter?(blocks: number): Rect | null;
}

/** Shows which blocks of the page are hidden, and where. */
export interface Peek {
  /** Marks these blocks, by their numbers in the clutter, and no others. */
  mark(blocks: PeekMessage['blocks']): void;
  /** Marks all blocks, or takes the marks away. */
  toggle(): void;
  clear(): void;
}

/**
 * What the script of the peek provides.
 * @param page the page at the moment of asking; `null` where it was not read yet
 */
export type StartPeek = (page: () => PeekPage | null) => Peek;
