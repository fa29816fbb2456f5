/**
 * What Galley has made, for all its scripts in a page, which share an isolated world: its elements with their closed
 * roots, and the events that it passes on to them.
 */
interface Own {
  readonly elements: WeakMap<Node, ShadowRoot | null>;
  readonly events: WeakSet<Event>;
}

const OWN = Symbol.for('galley.own');
const world = globalThis as { [OWN]?: Own };
world[OWN] ??= { elements: new WeakMap(), events: new WeakSet() };
const { elements, events } = world[OWN];

/** Notes an element that stands in the page as Galley's own. Returns it. */
export function markOwn<Made extends Element>(element: Made, root: ShadowRoot | null = null): Made {
  elements.set(element, root);
  return element;
}

/** True for an element that Galley has put into the page. Its name proves nothing: pages may use the same. */
export function isOwn(element: Node): boolean {
  return elements.has(element);
}

/** The closed root of an element of Galley's own. */
export function ownRootOf(element: Node): ShadowRoot | null {
  return elements.get(element) ?? null;
}

/** Notes that an event is a copy of one that the reader caused. */
export function markPassedOn(event: Event): void {
  events.add(event);
}

/** True for such a copy. */
export function isPassedOn(event: Event): boolean {
  return events.has(event);
}
