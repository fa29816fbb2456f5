/** The elements that Galley has made, for all its scripts in a page: they share an isolated world. */
const OWN = Symbol.for('galley.own');
const world = globalThis as { [OWN]?: WeakSet<Node> };
world[OWN] ??= new WeakSet();
const own: WeakSet<Node> = world[OWN];

/** Notes an element that stands in the page as Galley's own. Returns it. */
export function markOwn<Made extends Element>(element: Made): Made {
  own.add(element);
  return element;
}

/** True for an element that Galley has put into the page. Its name proves nothing: pages may use the same. */
export function isOwn(element: Node): boolean {
  return own.has(element);
}
