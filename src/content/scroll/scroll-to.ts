import { scrollerOf } from './top-paragraph';

/** Share of the window's height that stays free above a heading. Many sites have a sticky menu there. */
const CLEARANCE = 0.15;

/** Scrolls the page to an element and focuses it, so that reading and tabbing continue from there. */
export function jumpTo(element: Element): void {
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  const covered = element.getBoundingClientRect().top - innerHeight * CLEARANCE;
  if (covered < 0) scrollerOf(element).scrollBy({ left: 0, top: covered, behavior: 'instant' });
  focusOn(element);
}

/** Focuses an element without scrolling. Leaves no attribute behind. */
export function focusOn(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  const focusable = element.hasAttribute('tabindex');
  // The browser keeps the starting point for the next Tab even after the attribute is removed.
  if (!focusable) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
  if (!focusable) element.removeAttribute('tabindex');
  // Firefox takes the caret as the starting point, so the caret moves too. Selected text stays selected.
  const selection = getSelection();
  if (selection?.isCollapsed) selection.collapse(element, 0);
}
