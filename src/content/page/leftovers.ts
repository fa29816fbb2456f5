import { shadowRootOf } from '../../browser';
import { UNSTUCK } from '../in-place/contract';
import { COVERED } from '../restore/covering';
import { HIDDEN } from '../restore/hiding';
import { marked, unmark } from '../restore/mark';
import { UNLOCKED } from '../restore/scroll-lock';
import { isOwn } from '../shared/own';
import { selectEverywhere } from '../shared/shadow-roots';

/** Elements that clean mode adds to a page while it is on. */
const ADDED =
  'galley-view, galley-bar, galley-note, galley-status, galley-offer, galley-picker, galley-toast, galley-peek, html > galley-room[style*="--galley-room"]';

/**
 * Removes what a content script of an earlier version of Galley left in the page. After an update of the extension
 * that script has lost its connection and no longer answers. Elements and attributes of the page in the same names stay.
 */
export function sweepLeftovers(): void {
  for (const element of selectEverywhere(ADDED)) if (isLeftover(element)) element.remove();
  for (const name of [HIDDEN, COVERED, UNLOCKED, UNSTUCK])
    for (const element of selectEverywhere(marked(name))) unmark(element, name);
}

/** Galley's elements keep what is in them from the page. */
function isLeftover(element: Element): boolean {
  if (isOwn(element)) return false;
  return element.localName === 'galley-room' || shadowRootOf(element)?.mode === 'closed';
}
