/** Marks `html` or `body` whose scroll lock is lifted; the user style sheet gives scrolling back. */
export const UNLOCKED = 'data-galley-unlocked';

/** An overlay is a fixed box, or wraps one within its first few descendants. */
const OVERLAY_REACH = 40;

/**
 * Lifts a scroll lock that an overlay put on the page, where one of the hidden blocks is such an overlay.
 * Returns the undo, `null` where there was nothing to lift.
 */
export function liftScrollLock(hidden: readonly Element[]): (() => void) | null {
  const locked = [document.documentElement, document.body].filter((element) => isLocked(element));
  if (locked.length === 0 || !hidden.some((element) => holdsOverlay(element))) return null;
  for (const element of locked) element.setAttribute(UNLOCKED, '');
  return () => {
    for (const element of locked) element.removeAttribute(UNLOCKED);
  };
}

function holdsOverlay(element: Element): boolean {
  const near = [...element.querySelectorAll('*')].slice(0, OVERLAY_REACH);
  return [element, ...near].some((at) => getComputedStyle(at).position === 'fixed');
}

function isLocked(element: Element): boolean {
  const { overflowY, position } = getComputedStyle(element);
  return overflowY === 'hidden' || overflowY === 'clip' || position === 'fixed';
}
