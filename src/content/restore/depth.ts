/**
 * Levels. No parser nests deeper; a script may. Browsers then take seconds to tell of such an element, and Chromium 150 hangs
 * where the page around it is kept from being rendered (100,000 levels; seen at 25,000).
 */
export const DEEPEST = 600;

/** True for a page that is nested deeper than `DEEPEST`. */
export function isTooDeep(root: Element): boolean {
  for (const { depth } of elementsDownTo(root, DEEPEST + 1)) if (depth > DEEPEST) return true;
  return false;
}

/**
 * The elements in a root, itself included, in the order of the page, with their levels below it.
 * @param deepest the level below which nothing is read
 */
export function* elementsDownTo(
  root: Element,
  deepest: number,
): Generator<{ readonly element: Element; readonly depth: number }> {
  // A walker asks no element for its relatives, which the fields of a form can hide.
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  yield { element: root, depth: 0 };
  for (let depth = 0; ; ) {
    if (depth < deepest && walker.firstChild()) depth += 1;
    else {
      while (depth > 0 && !walker.nextSibling()) {
        walker.parentNode();
        depth -= 1;
      }
      if (depth === 0) return;
    }
    yield { element: walker.currentNode as Element, depth };
  }
}
