import type { Session } from '../page/session';
import type { AsideLinks } from '../reader/contract';

/** Where the script leaves its entrance for the content script of the same isolated world. */
export const IN_PLACE = Symbol.for('galley.in-place');
export type InPlaceWorld = { [IN_PLACE]?: InPlace };

/** Marks a bar that no longer follows the reader; the user style sheet lets it scroll away with the page. */
export const UNSTUCK = 'data-galley-unstuck';

/** What the page itself needs, where it is read in its own look. */
export interface InPlace {
  /** Nothing stays over the text while it scrolls. Returns whether something was hidden for it. */
  unstick(session: Session): boolean;
  /** Says in the page that comments are hidden, or that the text is cut off. */
  note(session: Session, links: AsideLinks): void;
  /** Says a sentence to screen readers. */
  announce(text: string): void;
  /** Takes all of it back. */
  leave(): void;
}
