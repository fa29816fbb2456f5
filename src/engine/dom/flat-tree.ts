import {
  byTag,
  firstChildOf,
  holds,
  nextSiblingOf,
  parentElementOf,
  parentNodeOf,
  slotOf,
} from './clobbering';

/** The shadow root of an element; `null` where it has none, or where it is out of reach. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/**
 * A page as readers see it: the content of shadow roots in place of their hosts' own, and that in the slots (CSS Scoping
 * Level 1, flat tree).
 */
export interface FlatTree {
  firstChildOf(node: Node): ChildNode | null;
  nextSiblingOf(node: Node): ChildNode | null;
  childrenOf(node: Node): ChildNode[];
  /** The element around a node. */
  parentOf(node: Node): Element | null;
  /** The shadow roots that are read, outer ones first. */
  readonly roots: readonly ShadowRoot[];
}

/** The tree of a page without shadow roots. */
export const LIGHT_TREE: FlatTree = withChildren({
  firstChildOf,
  nextSiblingOf,
  parentOf: parentElementOf,
  roots: [],
});

function withChildren(tree: Omit<FlatTree, 'childrenOf'>): FlatTree {
  return {
    ...tree,
    childrenOf(node) {
      const children: ChildNode[] = [];
      for (let at = tree.firstChildOf(node); at; at = tree.nextSiblingOf(at)) children.push(at);
      return children;
    },
  };
}

/** Open shadow roots are in everyone's reach. */
export const openRootOf: ShadowRootOf = (element) => element.shadowRoot;

/** Elements besides custom ones that can have a shadow root (DOM Standard, attach a shadow root). */
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Reads where a page has shadow roots, and what stands in their slots. The page must not change while the tree is used. */
export function flatTreeOf(document: Document, shadowRootOf: ShadowRootOf = openRootOf): FlatTree {
  const hosts = new Map<Node, ShadowRoot>();
  const roots: ShadowRoot[] = [];
  const search = (within: Document | ShadowRoot): void => {
    const elements = isShadowRoot(within) ? within.querySelectorAll('*') : byTag(within, '*');
    // By index: the iterator takes twice as long, and a page has thousands.
    for (let at = 0, { length } = elements; at < length; at++) {
      const element = elements[at] as Element;
      const root = rootOf(element, shadowRootOf);
      if (!root) continue;
      hosts.set(element, root);
      roots.push(root);
      search(root);
    }
  };
  search(document);
  return roots.length === 0 ? LIGHT_TREE : treeOf(hosts, roots);
}

function rootOf(element: Element, shadowRootOf: ShadowRootOf): ShadowRoot | null {
  const { localName } = element;
  if (typeof localName !== 'string') return null;
  if (localName.includes('-')) return shadowRootOf(element);
  if (!HOSTS.has(localName)) return null;
  // A closed root of a plain element is asked for where nothing else is in it: there are thousands of them.
  return element.shadowRoot ?? (element.firstChild ? null : shadowRootOf(element));
}

function treeOf(hosts: ReadonlyMap<Node, ShadowRoot>, roots: readonly ShadowRoot[]): FlatTree {
  /** The nodes in each slot that has some; a slot without any shows its own content. */
  const inSlot = new Map<Node, readonly ChildNode[]>();
  /** The slot of each node, and the node after it there. */
  const places = new Map<Node, { slot: Element; next: ChildNode | null }>();
  for (const root of roots)
    for (const slot of root.querySelectorAll('slot')) {
      const nodes = slot.assignedNodes() as Node[] as ChildNode[];
      if (nodes.length > 0) inSlot.set(slot, nodes);
      for (const [at, node] of nodes.entries()) places.set(node, { slot, next: nodes[at + 1] ?? null });
    }
  return withChildren({
    roots,
    firstChildOf: (node) => inSlot.get(node)?.[0] ?? firstChildOf(hosts.get(node) ?? node),
    nextSiblingOf(node) {
      const place = places.get(node);
      return place ? place.next : nextSiblingOf(node);
    },
    parentOf: (node) => places.get(node)?.slot ?? lightParentOf(node),
  });
}

/** The element around a node, by what the node itself tells: closed roots do not tell what their slots hold. */
export function parentOf(node: Node): Element | null {
  return slotOf(node) ?? lightParentOf(node);
}

function lightParentOf(node: Node): Element | null {
  const around = parentElementOf(node);
  if (around) return around;
  const root = parentNodeOf(node);
  return isShadowRoot(root) ? root.host : null;
}

/** By its properties: the shadow roots of a frame are of another class than those of the page around it. */
function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node?.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** True for an element that is another one or stands in it, as readers see it. */
export function isInside(inner: Node, outer: Element): boolean {
  if (holds(outer, inner)) return true;
  // Within one tree nothing else can be around it.
  if (inner.getRootNode() === outer.getRootNode()) return false;
  for (let at: Node | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The nearest element that matches: the element itself or one around it, across shadow roots. */
export function closestOf(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root: Node = at.getRootNode();
    at = isShadowRoot(root) ? root.host : null;
  }
  return null;
}

/**
 * True where a node stands after the start of another one, in it or behind it, as readers see them.
 * @param tree the page; without shadow roots the browser knows the answer
 */
export function follows(before: Node, after: Node, tree?: FlatTree): boolean {
  if (tree?.roots.length === 0) return precedes(before, after);
  const [one, other] = apart(before, after);
  if (!one || !other) return other !== undefined;
  return precedes(one, other);
}

function precedes(before: Node, after: Node): boolean {
  return (before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The ancestors of two nodes, or these themselves, that are children of the nearest element that holds both. */
function apart(a: Node, b: Node): [Node | undefined, Node | undefined] {
  const [one, other] = [pathTo(a), pathTo(b)];
  let level = 0;
  while (one[level] && one[level] === other[level]) level++;
  return [one[level], other[level]];
}

function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = parentOf(at)) path.push(at);
  return path.reverse();
}

/** All text in a node, seen or not: `textContent`, shadow roots included. */
export function textIn(node: Node, tree: FlatTree): string {
  if (tree.roots.length === 0 || node.nodeType === 3) return node.textContent ?? '';
  let text = '';
  for (const child of tree.childrenOf(node))
    if (child.nodeType === 1 || child.nodeType === 3) text += textIn(child, tree);
  return text;
}

/** The elements in another one that match, in the order in which readers see them, shadow roots included. */
export function selectIn(element: Element, selector: string, tree: FlatTree): Element[] {
  if (tree.roots.length === 0) return [...element.querySelectorAll(selector)];
  const found: Element[] = [];
  const search = (from: Element): void => {
    for (const child of tree.childrenOf(from)) {
      if (child.nodeType !== 1) continue;
      if (matches(child as Element, selector)) found.push(child as Element);
      search(child as Element);
    }
  };
  search(element);
  return found;
}

/** The first element in another one that matches; `null` where none does. */
export function selectFirstIn(element: Element, selector: string, tree: FlatTree): Element | null {
  if (tree.roots.length === 0) return element.querySelector(selector);
  return selectIn(element, selector, tree)[0] ?? null;
}

/** True for an element that matches; a field of a form may be called `matches`. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}
