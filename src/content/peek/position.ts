import type { Rect } from '../scroll/rect';

/** Narrower boxes (CSS px) are no place for a mark; the box around them is taken. */
const NARROWEST = 120;

/** Where an element is; where it is hidden, the seam that it left: between its neighbours, as wide as their box. */
export function spotOf(element: Element): Rect | null {
  const own = element.getBoundingClientRect();
  if (own.height > 0) return spot(own);
  return seamOf(element);
}

/** Blocks that lie over the page take no room in it: where each of them is while it is shown. */
export function spotsOfOverlays(elements: readonly Element[]): Map<Element, Rect> {
  const fixed = elements.filter((element) => getComputedStyle(element).position === 'fixed');
  return new Map(fixed.map((element) => [element, spot(element.getBoundingClientRect())]));
}

function seamOf(element: Element): Rect | null {
  for (let at: Element | null = element; at && at !== document.documentElement; at = at.parentElement) {
    const around = columnOf(at);
    if (!around) return null;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const box = before.getBoundingClientRect();
      if (box.height > 0 && isInFlow(before)) return { ...around, top: box.bottom, height: 0 };
    }
    const parent = at.parentElement?.getBoundingClientRect();
    if (parent && parent.height > 0) return { ...around, top: parent.top, height: 0 };
  }
  return null;
}

/** Left edge and width of the nearest box around an element that is wide enough. */
function columnOf(element: Element): Pick<Rect, 'left' | 'width'> | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { left, width } = at.getBoundingClientRect();
    if (width >= NARROWEST) return { left, width };
  }
  return null;
}

function isInFlow(element: Element): boolean {
  return !/^(?:fixed|absolute)$/.test(getComputedStyle(element).position);
}

function spot({ left, top, width, height }: Rect): Rect {
  return { left, top, width, height };
}
