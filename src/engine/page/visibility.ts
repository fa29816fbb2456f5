/** The second name is the one that Chrome 120 knows. */
const WITH_VISIBILITY = { visibilityProperty: true, checkVisibilityCSS: true };

/**
 * True where the browser renders neither the element nor anything in it. The content of a closed `<details>`
 * counts as rendered: one click of the reader shows it. So does what stands in a page that is hidden as a whole, as
 * pages are until their scripts have run, and what is only faint or cut at its edge.
 */
export function hiddenSubtree(element: Element): boolean {
  if (element.checkVisibility(WITH_VISIBILITY)) return false;
  if (element.checkVisibility()) return isHiddenInPlace(element);
  if (element.closest('details:not([open])')) return getComputedStyle(element).display === 'none';
  return getComputedStyle(element).display !== 'contents';
}

/** True for text that keeps its place on the page and is not seen there; pictures are hidden so until they are loaded. */
function isHiddenInPlace(element: Element): boolean {
  if (!/\S/.test(element.textContent ?? '')) return false;
  const body = element.closest('body');
  if (!body || getComputedStyle(body).visibility !== 'visible') return false;
  for (const inner of element.querySelectorAll('*')) if (inner.checkVisibility(WITH_VISIBILITY)) return false;
  return true;
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
