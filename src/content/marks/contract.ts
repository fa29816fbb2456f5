import type { ClutterCategory } from '../../engine';

/** Where the script leaves its entrance for the content script of the same isolated world. */
export const MARKS = Symbol.for('galley.marks');
export type MarksWorld = { [MARKS]?: ShowMarks };

/** A block to be marked. */
export interface Marked {
  element: Element;
  category: ClutterCategory;
  /** First words of the block. */
  preview: string;
}

/** Where something is, in CSS px of the window. A hidden block is as high as the seam it left: 0. */
export interface Spot {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What marks must know of the view they are put over. */
export interface MarksGround {
  /** Reads the page while nothing is hidden. */
  whileShown<T>(read: () => T): T;
  /** Where a block would be in the reader look; left out where the page itself is to be seen. */
  spotInReader?(element: Element): Spot | null;
}

/**
 * Marks blocks where they are, over page and reader look; nothing moves.
 * @param seek marks outside the window are shown at its edge, with an arrow
 * @returns takes the marks away
 */
export type ShowMarks = (marked: readonly Marked[], ground: MarksGround, seek: boolean) => () => void;
