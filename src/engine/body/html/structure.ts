import { CHARACTERS } from '../../dom/scales';
import { HEADINGS } from '../../dom/tags';
import { collapse } from '../../dom/text';
import { hiddenSubtree, onlyForScreenReaders } from '../../dom/visibility';
import { putMark } from './anchors';
import { codeInTable, copyCode } from './code';
import { copyAll } from './figures';
import { copyElement } from './inline';
import { markLine, tidyLines } from './lines';
import type { Writer } from './writer';

/** Elements of which lists, tables, quotes and code are made; all others are unwrapped. */
const STRUCTURE = new Set(
  'li dt dd caption thead tbody tfoot tr td th colgroup col p ul ol dl pre blockquote table'.split(' '),
);
const KEPT_ATTRIBUTES = ['start', 'reversed', 'colspan', 'rowspan', 'scope', 'lang', 'dir'];
const EMPTY_CELLS = /^(?:td|th|col|colgroup)$/;
const BOXES = /^(?:div|section|article|header|footer|figure|figcaption|aside|center)$/;

/** Of them, those that may hold pictures. */
const HOLDERS = /^(?:li|dt|dd|caption|td|th|p|blockquote)$/;

/** What names who said a quotation, where it stands in one beside its lines. */
const SPEAKER = /^(?:footer|cite|figcaption)$/;

/** Who said a quotation, as a line of its own. */
function sourceOf(speaker: Element, writer: Writer): Element {
  const line = writer.create('p');
  line.setAttribute('class', 'galley-source');
  const { firstChildOf, nextSiblingOf } = writer.visibility.tree;
  for (let child = firstChildOf(speaker); child; child = nextSiblingOf(child)) {
    if (child.nodeType === 3) line.append(writer.text(child as Text));
    else if (child.nodeType === 1 && !writer.dropped(child as Element))
      copyElement(child as Element, line, writer);
  }
  return line;
}

/** A quotation that the page sets as an eye-catcher. */
const PULL_NAME = /pull-?quote|quote-?pull/i;

/** Copies a list, table, quote or code with its structure; `null` where nothing is left of it. */
export function copyStructure(element: Element, writer: Writer): Element | null {
  if (element.localName === 'pre') return copyCode([element], writer);
  const code = element.localName === 'table' ? codeInTable(element, writer) : null;
  if (code) return copyCode(code, writer);
  const copy = writer.create(element.localName);
  for (const name of KEPT_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  if (
    element.localName === 'blockquote' &&
    PULL_NAME.test((element.getAttribute('class') ?? '').slice(0, CHARACTERS.line))
  )
    copy.setAttribute('class', 'galley-pull');
  // Pictures of an entry, a cell or a quote stay in it.
  const inPlace: Writer = { ...writer, aside: (media) => copy.append(...copyAll([media], writer).values()) };
  // A break right in a table would be moved out of it.
  const markEdge = (): void => (HOLDERS.test(element.localName) ? markLine(copy, writer) : copy.append(' '));
  const { firstChildOf, nextSiblingOf } = writer.visibility.tree;
  const fill = (from: Element): void => {
    for (let child = firstChildOf(from); child; child = nextSiblingOf(child)) {
      if (child.nodeType === 3) copy.append(writer.text(child as Text));
      else if (child.nodeType === 1 && !writer.dropped(child as Element)) fillWith(child as Element);
    }
  };
  const fillWith = (inner: Element): void => {
    const known = STRUCTURE.has(inner.localName);
    if (element.localName === 'blockquote' && SPEAKER.test(inner.localName)) {
      copy.append(sourceOf(inner, inPlace));
      return;
    }
    if (!known && !HEADINGS.has(inner.localName) && !BOXES.test(inner.localName)) {
      copyElement(inner, copy, HOLDERS.test(element.localName) ? inPlace : writer);
    } else if (hiddenSubtree(inner, writer.visibility)) return;
    else if (onlyForScreenReaders(inner, writer.visibility)) writer.leave(inner, 'screenReaders');
    else if (known) {
      const part = copyStructure(inner, writer);
      const mark = part && writer.mark(inner);
      if (mark) putMark(mark, part);
      if (part) copy.append(part);
    } else {
      markEdge();
      fill(inner);
      markEdge();
    }
  };
  fill(element);
  tidyLines(copy);
  return collapse(copy.textContent ?? '') === '' &&
    !copy.querySelector('img, svg') &&
    !EMPTY_CELLS.test(element.localName)
    ? null
    : copy;
}
