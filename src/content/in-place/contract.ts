import type { Analysis } from '../../engine';
import type { View } from '../../messages';
import type { Resolved } from '../../settings';
import type { Hiding } from '../restore/hiding';
import type { ReadingPlace } from '../scroll/top-paragraph';
import type { ExitsPage } from '../shared/exits';

declare module '../parts' {
  interface Parts {
    'in-place': StartInPlace;
    bar: () => PageBar;
  }
}

/** Marks a bar that no longer follows the reader; the user style sheet lets it scroll away with the page. */
export const UNSTUCK = 'data-galley-unstuck';

/** A page that is read in its own look. */
export interface InPlacePage {
  analysis: Analysis;
  hiding: Hiding;
  /** The kinds of clutter that the reader wants to see. */
  keep: Resolved['keep'];
}

/** A page that the controls lead through. */
export interface ControlledPage {
  analysis: Analysis;
  /** The reader chose another view. */
  onView(view: View): void;
}

/** The controls over the page. */
export interface PageBar {
  /** Puts them over the page, or changes them to what the page is now. */
  show(page: ControlledPage): void;
  remove(): void;
}

/** Begins to read the page in its own look. */
export type StartInPlace = () => InPlace;

/** What the page itself needs, where it is read in its own look. */
export interface InPlace {
  /** Nothing stays over the text while it scrolls. Returns whether something was hidden for it. */
  unstick(page: InPlacePage): boolean;
  /** Says in the page that comments are hidden, or that the text is cut off. */
  note(page: Omit<InPlacePage, 'keep'>, exits: ExitsPage): void;
  /** Puts the controls over the page, or changes them to what the page is now. */
  control(page: ControlledPage): void;
  /** Says a sentence to screen readers. */
  announce(text: string): void;
  /**
   * Scrolls the page so that the block is where it was. Where the page has become too short for that, room is added at
   * its end.
   */
  holdPlace(blocks: readonly Element[], place: ReadingPlace): void;
  /** Takes all of it back. */
  leave(): void;
}
