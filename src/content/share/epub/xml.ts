/** Namespaces, by the specifications of EPUB 3.3 and its parts. */
export const NAMESPACES = {
  html: 'http://www.w3.org/1999/xhtml',
  ops: 'http://www.idpf.org/2007/ops',
  opf: 'http://www.idpf.org/2007/opf',
  dc: 'http://purl.org/dc/elements/1.1/',
  container: 'urn:oasis:names:tc:opendocument:xmlns:container',
} as const;

/** Characters that no XML document may hold (XML 1.0, `Char`), and controls that it had better not. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text without what no XML document may hold. */
export function legal(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** Children of an element that is made: texts, and elements; what is missing is left out. */
type Child = Node | string | undefined | false;

/** Makes the elements of one namespace in one document. */
export interface Maker {
  readonly page: XMLDocument;
  make(
    name: string,
    attributes?: Readonly<Record<string, string | undefined>>,
    ...children: Child[]
  ): Element;
}

/** A new XML document whose root is to be appended, and what makes its elements. */
export function makerOf(namespace: string): Maker {
  const page = document.implementation.createDocument(null, null);
  return {
    page,
    make(name, attributes = {}, ...children) {
      const element = page.createElementNS(name.startsWith('dc:') ? NAMESPACES.dc : namespace, name);
      for (const [key, value] of Object.entries(attributes)) setAttribute(element, key, value);
      for (const child of children)
        if (child) element.append(typeof child === 'string' ? legal(child) : child);
      return element;
    },
  };
}

function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) return;
  if (name.startsWith('epub:')) element.setAttributeNS(NAMESPACES.ops, name, legal(value));
  else if (name === 'xml:lang') element.setAttributeNS('http://www.w3.org/XML/1998/namespace', name, value);
  else element.setAttribute(name, legal(value));
}

/** A document as the text of a file. */
export function textOf(page: XMLDocument): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(page)}\n`;
}
