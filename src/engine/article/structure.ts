import { firstChildOf, nextSiblingOf } from '../page/own';
import { HEADINGS } from '../page/tags';
import { collapse } from '../page/text';
import { hiddenSubtree } from '../page/visibility';
import { putMark } from './anchors';
import type { Emitter } from './emitter';
import { copyElement } from './inline';

/** Elements copied with their own structure. */
export const STRUCTURED = new Set(['ul', 'ol', 'dl', 'table', 'pre', 'blockquote']);
const STRUCTURE = new Set(
  'li dt dd caption thead tbody tfoot tr td th colgroup col p ul ol dl pre blockquote table'.split(' '),
);
const KEPT_ATTRIBUTES = ['start', 'reversed', 'colspan', 'rowspan', 'scope', 'lang', 'dir'];
const EMPTY_CELLS = /^(?:td|th|col|colgroup)$/;
const BOXES = /^(?:div|section|article|header|footer|figure|figcaption|aside|center)$/;

/** Copies a list, table, quote or code with its structure; `null` where nothing is left of it. */
export function copyStructure(element: Element, emitter: Emitter): Element | null {
  const copy = emitter.create(element.localName);
  for (const name of KEPT_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  const fill = (from: Element): void => {
    for (let child = firstChildOf(from); child; child = nextSiblingOf(child)) {
      if (child.nodeType === 3) copy.append((child as Text).data);
      else if (child.nodeType === 1 && !emitter.dropped(child as Element)) fillWith(child as Element);
    }
  };
  const fillWith = (inner: Element): void => {
    const known = STRUCTURE.has(inner.localName);
    if (!known && !HEADINGS.has(inner.localName) && !BOXES.test(inner.localName)) {
      copyElement(inner, copy, emitter);
    } else if (hiddenSubtree(inner)) return;
    else if (known) {
      const part = copyStructure(inner, emitter);
      const mark = part && emitter.mark(inner);
      if (mark) putMark(mark, part);
      if (part) copy.append(part);
    } else {
      copy.append(' ');
      fill(inner);
      copy.append(' ');
    }
  };
  fill(element);
  return collapse(copy.textContent ?? '') === '' && !EMPTY_CELLS.test(element.localName) ? null : copy;
}
