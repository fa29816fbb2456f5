import { isClobbered, parentElementOf } from '../../engine/dom/clobbering';
import { MEDIA, SKIPPED } from '../../engine/dom/tags';

/** Smaller boxes (CSS px) are icons and lines, which nobody wants to pick; set by eye. */
const SMALLEST_BOX = { width: 16, height: 12 };
/** Two boxes whose edges differ by at most this (CSS px) look the same; set by eye. */
const SAME_EDGE = 2;

/** True for a box that a reader can see and point at. */
export function isPickable(element: Element): boolean {
  const { localName } = element;
  if (isClobbered(element) || localName === 'html' || localName === 'body' || localName.startsWith('galley-'))
    return false;
  if (SKIPPED.has(localName) || !element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  if (width < SMALLEST_BOX.width || height < SMALLEST_BOX.height) return false;
  return MEDIA.has(localName) || !/^(?:inline|contents)$/.test(getComputedStyle(element).display);
}

/** A box and those it stands in, from the smallest to the widest. Of boxes that look the same it has one, with id or class. */
export function chainOf(start: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = start; at && at !== document.body; at = parentElementOf(at)) {
    if (!isPickable(at)) continue;
    const last = chain.at(-1);
    if (!last || !looksLike(last, at)) chain.push(at);
    else if (!isNamed(last)) chain[chain.length - 1] = at;
  }
  return chain;
}

/** The next box in the order of the page, not within this one. After the last box comes the first. */
export function boxAfter(box: Element): Element | null {
  for (let at: Element | null = box; at && at !== document.body; at = parentElementOf(at)) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      const found = firstIn(next);
      if (found) return found;
    }
  }
  return firstIn(document.body);
}

/** The box before this one, else the box it stands in. Before the first box comes the last. */
export function boxBefore(box: Element): Element | null {
  for (let at: Element | null = box; at && at !== document.body; at = parentElementOf(at)) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const found = lastIn(before);
      if (found) return found;
    }
    if (at !== box && isPickable(at)) return at;
  }
  return lastIn(document.body);
}

/** The first box within this one. */
export function boxWithin(box: Element): Element | null {
  for (const child of box.children) {
    const found = firstIn(child);
    if (found && !looksLike(found, box)) return found;
    const deeper = found && boxWithin(found);
    if (deeper) return deeper;
  }
  return null;
}

function firstIn(element: Element): Element | null {
  if (isPickable(element)) return element;
  return element.localName.startsWith('galley-') ? null : firstOf(element.children, firstIn);
}

function lastIn(element: Element): Element | null {
  if (isPickable(element)) return element;
  return element.localName.startsWith('galley-') ? null : firstOf([...element.children].reverse(), lastIn);
}

function firstOf(elements: Iterable<Element>, look: (element: Element) => Element | null): Element | null {
  for (const element of elements) {
    const found = look(element);
    if (found) return found;
  }
  return null;
}

function isNamed(element: Element): boolean {
  return element.hasAttribute('id') || element.hasAttribute('class');
}

function looksLike(a: Element, b: Element): boolean {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return (['left', 'top', 'right', 'bottom'] as const).every(
    (side) => Math.abs(one[side] - other[side]) <= SAME_EDGE,
  );
}
