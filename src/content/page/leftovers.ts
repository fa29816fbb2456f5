import { UNSTUCK } from '../in-place/contract';
import { HIDDEN } from '../restore/hiding';
import { UNLOCKED } from '../restore/scroll-lock';
import { selectEverywhere } from '../shared/shadow-roots';

/** Elements that clean mode adds to a page while it is on. */
const ADDED =
  'galley-view, galley-note, galley-status, galley-room, galley-offer, galley-picker, galley-toast, galley-peek';

/**
 * Removes what a content script of an earlier version of Galley left in the page. After an update of the extension
 * that script has lost its connection and no longer answers.
 */
export function sweepLeftovers(): void {
  for (const element of selectEverywhere(ADDED)) element.remove();
  for (const name of [HIDDEN, UNLOCKED, UNSTUCK]) {
    for (const element of selectEverywhere(`[${name}]`)) element.removeAttribute(name);
  }
}
