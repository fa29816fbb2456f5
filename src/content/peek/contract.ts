import type { ClutterCategory } from '../../engine';
import type { Marks } from '../../messages';
import type { Session } from '../page/session';
import type { Reader } from '../reader/contract';

/** Where the script leaves its entrance for the content script of the same isolated world. */
export const MARKS = Symbol.for('galley.marks');
export type MarksWorld = { [MARKS]?: StartMarking };

/** The session of the page and its open reader look. */
export interface MarkedPage {
  session: Session | null;
  reader: Reader | null;
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
 * @param shown the page at the moment of asking
 */
export type StartMarking = (shown: () => MarkedPage) => Marker;

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
