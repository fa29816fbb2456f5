/**
 * True where the browser renders neither the element nor anything in it. The content of a closed `<details>`
 * counts as rendered: one click of the reader shows it.
 */
export function hiddenSubtree(element: Element): boolean {
  if (element.checkVisibility()) return false;
  if (element.closest('details:not([open])')) return getComputedStyle(element).display === 'none';
  return getComputedStyle(element).display !== 'contents';
}

/** Conventional class names for text that is there for screen readers only (Bootstrap, WordPress, HTML5 Boilerplate, GOV.UK). */
const SCREEN_READER_NAMES =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|screen-reader(?:-text)?|screenreader|a11y-hidden|u-hidden-visually)(?:$|[\s_-])/i;

/** True for text that only screen readers get: one pixel wide boxes by convention of their class name. */
export function hintForScreenReaders(element: Element): boolean {
  const name = element.getAttribute('class');
  if (name === null || name === '') return false;
  let hint = knownNames.get(name);
  if (hint === undefined) {
    hint = SCREEN_READER_NAMES.test(name);
    if (knownNames.size >= MOST_KEPT) knownNames.clear();
    knownNames.set(name, hint);
  }
  return hint;
}

/** Class lists repeat all over a page. */
const knownNames = new Map<string, boolean>();
const MOST_KEPT = 4000;
