import { parentOf } from './flat-tree';

/** True for an element that is one of the holders or inside one. */
export function isWithin(element: Element, holders: ReadonlySet<Element>): boolean {
  if (holders.size === 0) return false;
  for (let at: Element | null = element; at; at = parentOf(at)) if (holders.has(at)) return true;
  return false;
}
