/** Marks `html` or `body` whose scroll lock is lifted; the user style sheet gives scrolling back. */
const UNLOCKED = 'data-galley-unlocked';

/**
 * Lifts a scroll lock that an overlay put on the page, where one of the hidden blocks is such an overlay.
 * Returns the undo, `null` where there was nothing to lift.
 */
export function liftScrollLock(hidden: readonly Element[]): (() => void) | null {
  const overlays = hidden.some((element) => holdsOverlay(element));
  const locked = [document.documentElement, document.body].filter((element) => isLocked(element));
  if (!overlays || locked.length === 0) return null;
  for (const element of locked) element.setAttribute(UNLOCKED, '');
  return () => {
    for (const element of locked) element.removeAttribute(UNLOCKED);
  };
}

function holdsOverlay(element: Element): boolean {
  return [element, ...element.children].some((at) => getComputedStyle(at).position === 'fixed');
}

function isLocked(element: Element): boolean {
  const { overflowY, position } = getComputedStyle(element);
  return overflowY === 'hidden' || overflowY === 'clip' || position === 'fixed';
}
