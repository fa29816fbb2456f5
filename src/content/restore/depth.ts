/**
 * Levels. No parser nests deeper; a script may. Browsers then take seconds to tell of such an element, and Chromium 150 hangs
 * where the page around it is kept from being rendered (100,000 levels; seen at 25,000).
 */
export const DEEPEST = 600;

/** True for a page that is nested deeper than `DEEPEST`. */
export function isTooDeep(root: Element): boolean {
  let depth = 0;
  for (let at: Element | null = root; at; ) {
    const inner: Element | null = at.firstElementChild;
    if (inner) {
      if (++depth > DEEPEST) return true;
      at = inner;
      continue;
    }
    while (at && at !== root && !at.nextElementSibling) {
      at = at.parentElement;
      depth--;
    }
    at = at && at !== root ? at.nextElementSibling : null;
  }
  return false;
}
