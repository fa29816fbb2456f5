import type { ClutterBlock, ClutterCategory } from '../../engine';
import type { Marks } from '../../messages';
import type { Hiding } from '../restore/hiding';
import type { Rect } from '../scroll/rect';

declare module '../parts' {
  interface Parts {
    peek: StartMarking;
  }
}

/** A page whose blocks are marked. */
export interface MarkedPage {
  clutter: readonly ClutterBlock[];
  articleBlocks: readonly Element[];
  /** Reads the page while nothing is hidden. */
  whileShown: Hiding['whileShown'];
  /** Where something would be in the open reader look that stands in the page after so many blocks of the article. */
  spotAfter?(blocks: number): Rect | null;
}

/** Marks blocks of the page. */
export interface Marker {
  mark(blocks: Marks['blocks']): void;
  /** Marks all blocks, or takes the marks away. */
  toggle(): void;
  clear(): void;
}

/**
 * The entrance of the script that marks blocks.
 * @param shown the page at the moment of asking; `null` where it was not read yet
 */
export type StartMarking = (shown: () => MarkedPage | null) => Marker;

/** A block to be marked. */
export interface Marked {
  element: Element;
  category: ClutterCategory;
  /** First words of the block. */
  preview: string;
}

/** What marks must know of the view they are put over. */
export interface MarksGround {
  /** Reads the page while nothing is hidden. */
  whileShown<T>(read: () => T): T;
  /** Where a block would be in the reader look; left out where the page itself is to be seen. */
  spotInReader?(element: Element): Rect | null;
}

/**
 * Marks blocks where they are, over page and reader look; nothing moves.
 * @param seek marks outside the window are shown at its edge, with an arrow
 * @returns takes the marks away
 */
export type ShowMarks = (marked: readonly Marked[], ground: MarksGround, seek: boolean) => () => void;
