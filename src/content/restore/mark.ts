/** The value of Galley's attributes, which the user style sheet asks for. A page may use the same names. */
export const MARK = 'set-by-galley';

const before = new WeakMap<Element, Map<string, string>>();

/** Sets an attribute of Galley's on an element of the page. What the page had there comes back with {@link unmark}. */
export function mark(element: Element, name: string): void {
  const value = element.getAttribute(name);
  if (value === MARK) return;
  const known = before.get(element) ?? new Map<string, string>();
  if (value === null) known.delete(name);
  else before.set(element, known.set(name, value));
  element.setAttribute(name, MARK);
}

/** Takes an attribute of Galley's off an element. Leaves one alone that is the page's. */
export function unmark(element: Element, name: string): void {
  if (!isMarked(element, name)) return;
  const value = before.get(element)?.get(name);
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** True where the attribute is set and Galley's. */
export function isMarked(element: Element, name: string): boolean {
  return element.getAttribute(name) === MARK;
}

/** Selects the elements that bear this attribute of Galley's. */
export const marked = (name: string): string => `[${name}="${MARK}"]`;
