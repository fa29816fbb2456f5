import { shadowRootOf } from '../shared/shadow-roots';
import { mark, unmark } from './mark';

/** Attribute of `html` or `body` while its scroll lock is lifted. The user style sheet makes it scrollable. */
export const UNLOCKED = 'data-galley-unlocked';

/** An overlay is a fixed box, or contains one among this many first descendants. */
const OVERLAY_REACH = 40;

/**
 * Lifts the page's scroll lock if one of the hidden blocks is an overlay. Returns the undo; `null` if there was
 * nothing to lift.
 */
export function liftScrollLock(hidden: readonly Element[]): (() => void) | null {
  const locked = [document.documentElement, document.body].filter((element) => isLocked(element));
  if (locked.length === 0 || !hidden.some((element) => holdsOverlay(element))) return null;
  for (const element of locked) mark(element, UNLOCKED);
  return () => {
    for (const element of locked) unmark(element, UNLOCKED);
  };
}

function holdsOverlay(element: Element): boolean {
  const inside = [...(shadowRootOf(element)?.querySelectorAll('*') ?? []), ...element.querySelectorAll('*')];
  const near = inside.slice(0, OVERLAY_REACH);
  return [element, ...near].some((at) => getComputedStyle(at).position === 'fixed');
}

function isLocked(element: Element): boolean {
  const { overflowY, position } = getComputedStyle(element);
  return overflowY === 'hidden' || overflowY === 'clip' || position === 'fixed';
}
