import { selectFirst } from '../../dom/clobbering';
import type { Writer } from '../html/writer';

/** The references of a drawing to its own parts, and to parts of the page that it borrows. */
export interface References {
  /** Names a copied part as its source is named, in a form of its own: an article has many drawings. */
  copyName(part: Element, copy: Element): void;
  /** Copies what a part is a copy of, or runs along. */
  copyLink(part: Element, copy: Element): void;
  /** A value with its reference in the form that the copy knows; `null` for one that leads out of the page. */
  inValue(value: string): string | null;
  /** The next part that the drawing borrows from elsewhere on the page; `null` where there is none left. */
  next(): Element | null;
}

/** Drawings written so far, by what writes the texts of an article. */
const drawings = new WeakMap<Writer['text'], number>();
/** A reference within a value. Browsers give it with quotation marks. */
const REFERENCE = /^url\(["']?#([^"')]+)["']?\)$/;

export function createReferences(svg: Element, writer: Writer): References {
  const number = (drawings.get(writer.text) ?? 0) + 1;
  drawings.set(writer.text, number);
  const known = new Set<string>();
  const borrowed: Element[] = [];
  const nameOf = (id: string): string => `galley-drawing-${number}-${id.replace(/[^\w-]/g, '_')}`;
  const refer = (id: string): string => {
    if (!known.has(id)) {
      known.add(id);
      const target = find(svg.getRootNode(), `[id="${CSS.escape(id)}"]`);
      if (target && !svg.contains(target) && !target.contains(svg)) borrowed.push(target);
    }
    return nameOf(id);
  };
  return {
    copyName(part, copy) {
      const id = part.getAttribute('id');
      if (id) copy.setAttribute('id', nameOf(id));
    },
    copyLink(part, copy) {
      const link = part.getAttribute('href') ?? part.getAttribute('xlink:href');
      if (link?.startsWith('#') && link.length > 1) copy.setAttribute('href', `#${refer(link.slice(1))}`);
    },
    inValue(value) {
      if (!/url\(/i.test(value)) return value;
      const id = REFERENCE.exec(value)?.[1];
      return id === undefined ? null : `url(#${refer(id)})`;
    },
    next: () => borrowed.shift() ?? null,
  };
}

function find(root: Node, selector: string): Element | null {
  return root.nodeType === Node.DOCUMENT_NODE
    ? selectFirst(root as Document, selector)
    : (root as ShadowRoot).querySelector(selector);
}
