import { parentOf } from '../../engine/dom/flat-tree';
import type { Rect } from '../scroll/rect';

/** CSS px. A mark needs a box at least this wide; of a narrower one the box around it is taken. Set by eye. */
const NARROWEST = 120;

/**
 * Where an element is. A hidden one is 0 high: it is the gap that it left between its neighbours, as wide as the box they
 * stand in. `null` where there is no such gap.
 */
export function rectOf(element: Element): Rect | null {
  const own = element.getBoundingClientRect();
  if (own.height > 0) return toRect(own);
  return gapOf(element);
}

/** Where blocks that lie over the page are. They leave no gap, so they are looked up while nothing is hidden. */
export function rectsOfOverlays(elements: readonly Element[]): Map<Element, Rect> {
  const fixed = elements.filter((element) => getComputedStyle(element).position === 'fixed');
  return new Map(fixed.map((element) => [element, toRect(element.getBoundingClientRect())]));
}

function gapOf(element: Element): Rect | null {
  for (let at: Element | null = element; at && at !== document.documentElement; at = parentOf(at)) {
    const around = columnOf(at);
    if (!around) return null;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const box = before.getBoundingClientRect();
      if (box.height > 0 && isInFlow(before)) return { ...around, top: box.bottom, height: 0 };
    }
    const parent = parentOf(at)?.getBoundingClientRect();
    if (parent && parent.height > 0) return { ...around, top: parent.top, height: 0 };
  }
  return null;
}

/** Left edge and width of the nearest box around an element that is wide enough. */
function columnOf(element: Element): Pick<Rect, 'left' | 'width'> | null {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const { left, width } = at.getBoundingClientRect();
    if (width >= NARROWEST) return { left, width };
  }
  return null;
}

function isInFlow(element: Element): boolean {
  return !/^(?:fixed|absolute)$/.test(getComputedStyle(element).position);
}

function toRect({ left, top, width, height }: Rect): Rect {
  return { left, top, width, height };
}
