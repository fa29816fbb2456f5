import { collapse, isBlank } from '../../dom/text';
import { hiddenSubtree } from '../../dom/visibility';
import type { Writer } from './writer';

/** Values of `display` of an element that stands on a line of its own. */
const ON_LINES = /^(?:block|flex|grid|table|table-row|list-item|flow-root)$/;

/**
 * Copies code, or verse that is set with its own white space, as one `pre`: its lines end where the page's do, whether by a
 * line end, a `br` or a block for each line. Numbers of lines are left out.
 */
export function copyCode(parts: readonly Element[], writer: Writer): Element | null {
  const pre = writer.create('pre');
  const isCode = parts.some((part) => part.querySelector('code'));
  const lines = isCode ? writer.create('code') : pre;
  if (isCode) pre.append(lines);
  let needsLine = false;
  const endsLine = (): boolean => {
    const last = lines.lastChild;
    return last === null || last.nodeName === 'BR' || (last.textContent ?? '').endsWith('\n');
  };
  const addText = (text: Text): void => {
    if (text.data === '') return;
    if (needsLine && !endsLine() && !/^\r?\n/.test(text.data)) lines.append('\n');
    needsLine = false;
    lines.append(writer.text(text));
  };
  const read = (from: Element): void => {
    for (const child of writer.visibility.tree.childrenOf(from)) {
      if (child.nodeType === 3) addText(child as Text);
      else if (child.nodeType === 1) readElement(child as Element);
    }
  };
  const readElement = (element: Element): void => {
    if (element.localName === 'br') {
      lines.append('\n');
      needsLine = false;
      return;
    }
    if (writer.dropped(element) || hiddenSubtree(element, writer.visibility)) return;
    const style = getComputedStyle(element);
    if (countsLines(element, style)) {
      writer.leave(element, 'lineNumbers');
      return;
    }
    if (element.localName === 'button' || style.cssFloat !== 'none') {
      writer.leave(element, 'control');
      return;
    }
    const isLine = ON_LINES.test(style.display);
    needsLine ||= isLine;
    read(element);
    needsLine ||= isLine;
  };
  for (const part of parts) {
    needsLine ||= true;
    read(part);
  }
  return isBlank(pre.textContent ?? '') ? null : pre;
}

/** True for numbers that nobody selects, at the beginning of a line of code. */
function countsLines(element: Element, { userSelect }: CSSStyleDeclaration): boolean {
  const text = collapse(element.textContent ?? '');
  return /^\d+$/.test(text) && userSelect === 'none';
}

/**
 * The code of a table that sets code beside the numbers of its lines, in order; `null` for any other table. The cells with
 * the numbers are left out.
 */
export function codeInTable(table: Element, writer: Writer): Element[] | null {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children]);
  const isCodeTable = rows.length > 0 && rows.every((cells) => cells.length === 2);
  if (!isCodeTable) return null;
  const numbers = rows.flatMap(([cell]) => (cell ? [cell] : []));
  const codes = rows.flatMap(([, cell]) => (cell ? [cell] : []));
  if (!codes.every(holdsCode) || !areConsecutive(numbers)) return null;
  for (const cell of numbers) writer.leave(cell, 'lineNumbers');
  return codes;
}

function holdsCode(cell: Element): boolean {
  return cell.querySelector('pre, code') !== null || /^pre/.test(getComputedStyle(cell).whiteSpace);
}

/** True where the cells together count lines; numbers that style sheets write are no text. */
function areConsecutive(cells: readonly Element[]): boolean {
  const texts = cells.flatMap((cell) => (cell.textContent ?? '').split(/\s+/)).filter((text) => text !== '');
  if (texts.length === 0) return cells.length > 1;
  const first = Number(texts[0]);
  return texts.every((text, at) => Number(text) === first + at);
}
