/*
 * DOM clobbering: elements with a name hide properties of the document or of their form. After `<img name="title">`,
 * `document.title` is the picture; a field called "children" hides the children of its form (HTML Standard, named
 * properties). The functions here read the properties of the prototypes, which no markup changes.
 */

type Getter<Value> = (this: unknown) => Value;

function getterOf<Value>(prototype: object, name: string): Getter<Value> {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at)) {
    const getter = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (getter) return getter as Getter<Value>;
  }
  throw new Error(`This browser has no ${name}.`);
}

const firstChild = getterOf<ChildNode | null>(Node.prototype, 'firstChild');
const nextSibling = getterOf<ChildNode | null>(Node.prototype, 'nextSibling');

/** The first child of any node. To ask only forms in this way costs as much as to find out what is one. */
export const firstChildOf = (node: Node): ChildNode | null => firstChild.call(node);
/** The node after this one. */
export const nextSiblingOf = (node: Node): ChildNode | null => nextSibling.call(node);

const parentElement = getterOf<Element | null>(Node.prototype, 'parentElement');
const parentNode = getterOf<Node | null>(Node.prototype, 'parentNode');

/**
 * The element around any node in its own tree; clobbered forms are passed over. A loop outwards ends only with this: a form
 * whose field is called "parentElement" names the field, which stands in the form.
 */
export function parentElementOf(node: Node): Element | null {
  let around = parentElement.call(node);
  while (around && isClobbered(around)) around = parentElement.call(around);
  return around;
}
const slotOfElement = getterOf<HTMLSlotElement | null>(Element.prototype, 'assignedSlot');

/** The slot that shows a node; `null` where none does, or where it is out of reach. */
export function slotOf(node: Node): HTMLSlotElement | null {
  return node.nodeType === Node.ELEMENT_NODE ? slotOfElement.call(node) : (node as Text).assignedSlot;
}

/** The node around any node. */
export const parentNodeOf = (node: Node): Node | null => parentNode.call(node);

/** True for an element that is another node or has it in its own tree. */
export const holds = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

/** The document's own value of this name. */
export function own<
  Name extends 'body' | 'documentElement' | 'title' | 'baseURI' | 'implementation' | 'fonts',
>(document: Document, name: Name): Document[Name] {
  return getterOf<Document[Name]>(Document.prototype, name).call(document);
}

/** All elements of the document that match. */
export function selectAll(document: Document, selector: string): Iterable<Element> {
  return Document.prototype.querySelectorAll.call(document, selector);
}

/** All elements of the document with this tag, in a live collection that the browser caches. */
export function byTag(document: Document, tag: string): HTMLCollectionOf<Element> {
  return Document.prototype.getElementsByTagName.call(document, tag);
}

/** The first element of the document that matches. */
export function selectFirst(document: Document, selector: string): Element | null {
  return Document.prototype.querySelector.call(document, selector);
}

/** The properties of an element that the engine uses, by their type. */
const ASKED = {
  function: [
    'checkVisibility',
    'cloneNode',
    'closest',
    'compareDocumentPosition',
    'contains',
    'getAttribute',
    'getBoundingClientRect',
    'getClientRects',
    'getRootNode',
    'hasAttribute',
    'hasChildNodes',
    'matches',
    'querySelector',
    'querySelectorAll',
    'removeAttribute',
    'setAttribute',
    'toggleAttribute',
  ],
  string: ['localName', 'textContent', 'tagName'],
  number: ['nodeType'],
} as const;
const RELATIVES = [
  'attributes',
  'childNodes',
  'children',
  'classList',
  'firstChild',
  'firstElementChild',
  'isConnected',
  'namespaceURI',
  'nextElementSibling',
  'nextSibling',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'previousElementSibling',
].map((name) => [name, getterOf<unknown>(Element.prototype, name)] as const);

/** True for a form whose fields hide properties that the engine uses. It is skipped, and its content is read. */
export function isClobbered(element: Element): boolean {
  const { localName } = element as { localName: unknown };
  if (typeof localName !== 'string') return true;
  if (localName !== 'form') return false;
  const asked = element as unknown as Record<string, unknown>;
  for (const [type, names] of Object.entries(ASKED))
    if (names.some((name) => typeof asked[name] !== type)) return true;
  return RELATIVES.some(([name, getter]) => asked[name] !== getter.call(element));
}
