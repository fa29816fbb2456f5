import { scrollerOf } from './top-paragraph';

/** Share of the window's height left above a heading: menus of many sites stick to the top of the window. */
const CLEARANCE = 0.15;

/** Scrolls the page itself to an element and moves the focus there, so that reading and tabbing go on from it. */
export function jumpTo(element: Element): void {
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  const covered = element.getBoundingClientRect().top - innerHeight * CLEARANCE;
  if (covered < 0) scrollerOf(element).scrollBy({ left: 0, top: covered, behavior: 'instant' });
  focusOn(element);
}

/** Moves the focus to an element, without scrolling and without a trace in the document. */
export function focusOn(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  const focusable = element.hasAttribute('tabindex');
  // The browser remembers the place for the next Tab even when the attribute is gone again.
  if (!focusable) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
  if (!focusable) element.removeAttribute('tabindex');
  // Firefox does so only of where the caret is; what the reader has selected stays selected.
  const selection = getSelection();
  if (selection?.isCollapsed) selection.collapse(element, 0);
}
