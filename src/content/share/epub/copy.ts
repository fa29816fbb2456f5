import { legal, type Maker, NAMESPACES } from './xml';

/** True for a value that an attribute may have in a valid book. */
type Allows = (value: string) => boolean;

const isNumber: Allows = (value) => /^\d{1,9}$/.test(value);
const isSwitch: Allows = () => true;

/** Attributes that an element of HTML keeps; `*` stands for all. Dates and cited addresses are nothing to read. */
const KEPT: Readonly<Record<string, Readonly<Record<string, Allows>>>> = {
  '*': {
    class: () => true,
    title: () => true,
    dir: (value) => /^(?:ltr|rtl|auto)$/i.test(value),
    lang: isLanguage,
  },
  img: { alt: () => true, width: isNumber, height: isNumber },
  ol: { start: (value) => /^-?\d{1,9}$/.test(value), reversed: isSwitch },
  details: { open: isSwitch },
  td: { colspan: isNumber, rowspan: isNumber },
  th: {
    colspan: isNumber,
    rowspan: isNumber,
    scope: (value) => /^(?:row|col|rowgroup|colgroup)$/.test(value),
  },
};

/** Schemes of links that lead somewhere from a book. */
const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** True for a language tag of the usual form (BCP 47). */
export function isLanguage(value: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(value);
}

/** How the pictures and places of a text are written. */
export interface CopyRules {
  /** What stands for a picture. */
  picture(image: Element): Node;
  /** Names that are taken already; each is given once. */
  readonly ids: Set<string>;
  /** Names that links can lead to. */
  readonly targets: ReadonlySet<string>;
}

/** Copies sanitised nodes into an XML document, with what a valid book may hold: each text once and in order. */
export function copyInto({ page }: Maker, nodes: Iterable<Node>, rules: CopyRules): DocumentFragment {
  const copy = page.createDocumentFragment();
  const walk = (children: Iterable<Node>, parent: Node): void => {
    for (const node of children) {
      if (node.nodeType === Node.TEXT_NODE)
        parent.appendChild(page.createTextNode(legal(node.textContent ?? '')));
      if (!(node instanceof Element)) continue;
      if (node.localName === 'img') {
        parent.appendChild(rules.picture(node));
        continue;
      }
      const element = page.createElementNS(node.namespaceURI, node.localName);
      copyAttributes(node, element, rules);
      parent.appendChild(element);
      walk(node.childNodes, element);
    }
  };
  walk(nodes, copy);
  return copy;
}

/** Copies the attributes that a valid book may have. */
export function copyAttributes(from: Element, to: Element, { ids, targets }: CopyRules): void {
  const isHtml = from.namespaceURI === NAMESPACES.html;
  for (const { name, value } of from.attributes) {
    if (name === 'id') {
      if (isName(value) && !ids.has(value)) to.setAttribute('id', value);
      ids.add(value);
    } else if (name === 'href' && isHtml) setLink(to, value, targets);
    else if (!isHtml || (KEPT[from.localName]?.[name] ?? KEPT['*']?.[name])?.(value))
      to.setAttribute(name, name === 'open' || name === 'reversed' ? name : legal(value));
  }
}

/** True for a name that other elements can refer to. */
export function isName(id: string): boolean {
  return id !== '' && !/[\s"<>%]/.test(id) && legal(id) === id;
}

function setLink(link: Element, address: string, targets: ReadonlySet<string>): void {
  if (address.startsWith('#')) {
    const name = decode(address.slice(1));
    if (targets.has(name)) link.setAttribute('href', `#${encodeURIComponent(name)}`);
    return;
  }
  if (!URL.canParse(address)) return;
  const { href, protocol } = new URL(address);
  if (SCHEMES.has(protocol)) link.setAttribute('href', href);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
