import { breaksLine, type Edge, hasMargin, hasMargins, isSetApart } from '../../dom/flow';
import { collapse, isBlank } from '../../dom/text';
import type { Writer } from './writer';

/** Attribute of a break that stands where a box begins or ends, until `tidyLines` finds out whether a line does. */
const EDGE = 'data-edge';

/** How CSS sets an element within a block on one side: beside the text there, apart from it, or on a line of its own. */
type Setting = 'beside' | 'apart' | 'line';
export type Settings = Readonly<Record<Edge['side'], Setting>>;

/** How an element within a block is set on both sides, by its computed style. */
export function settingsOf(element: Element, style: CSSStyleDeclaration): Settings {
  if (breaksLine(element, style) && !isLinkInSentence(element)) return ON_LINE;
  return onSides((side) => isSetApart({ element, side }, style));
}

/** The same for one with `display: inline`: only a margin sets it apart. */
export function settingsInLine(style: CSSStyleDeclaration): Settings {
  return hasMargins(style) ? onSides((side) => hasMargin(style, side)) : BESIDE;
}

function onSides(isApart: (side: Edge['side']) => boolean): Settings {
  return { start: isApart('start') ? 'apart' : 'beside', end: isApart('end') ? 'apart' : 'beside' };
}

const ON_LINE: Settings = { start: 'line', end: 'line' };
const BESIDE: Settings = { start: 'beside', end: 'beside' };

/** Marks one side of an element within a block. */
export function markEdge(setting: Setting, into: Element, writer: Writer): void {
  if (setting === 'line') markLine(into, writer);
  else if (setting === 'apart') into.append(' ');
}

/** True for a link with text beside it: style sheets that set all links as blocks mean those of menus. */
function isLinkInSentence(element: Element): boolean {
  const beside = [element.previousSibling, element.nextSibling];
  return (
    element.localName === 'a' && beside.some((node) => node?.nodeType === 3 && !isBlank((node as Text).data))
  );
}

/** Marks the side of a box within a block. */
export function markLine(into: Element, writer: Writer): void {
  const line = writer.create('br');
  line.setAttribute(EDGE, '');
  into.append(line);
}

/** Makes one line of a block: blanks of the marks, one blank of several, and none at its ends. */
export function joinLines(block: Element): void {
  for (const mark of block.querySelectorAll(`br[${EDGE}]`)) mark.replaceWith(' ');
  let last: Text | null = null;
  const read = (node: Node): void => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType !== 3) read(child);
      else if (isNothing(child as Text)) (child as Text).remove();
      else last = child as Text;
    }
  };
  /** Collapses the blanks of a text; true where nothing of it is left. */
  const isNothing = (text: Text): boolean => {
    text.data = text.data.replace(/\s+/g, ' ');
    if (!last || last.data.endsWith(' ')) text.data = text.data.replace(/^ /, '');
    return text.data === '';
  };
  read(block);
  const end = last as Text | null;
  if (end) end.data = end.data.trimEnd();
}

/** Elements within a block that begin and end lines themselves. */
const ON_LINES = /^(?:li|ul|ol|dl|dt|dd|p|pre|blockquote|table|caption|thead|tbody|tfoot|tr|td|th)$/;

/** Makes breaks of the marks between two texts of a block, and takes the others out. */
export function tidyLines(block: Element): void {
  if (!block.firstElementChild || !block.querySelector(`br[${EDGE}]`)) return;
  let hasText = false;
  let pending: Element | null = null;
  const drop = (): void => {
    pending?.remove();
    pending = null;
  };
  const passText = (): void => {
    pending?.removeAttribute(EDGE);
    pending = null;
    hasText = true;
  };
  const passLine = (): void => {
    drop();
    hasText = false;
  };
  const read = (node: Node): void => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === 3 && !isBlank((child as Text).data)) passText();
      else if (child.nodeType === 1) readElement(child as Element);
    }
  };
  const readElement = (element: Element): void => {
    if (element.hasAttribute(EDGE)) {
      if (hasText && !pending) pending = element;
      else element.remove();
    } else if (element.localName === 'br') passLine();
    else if (element.localName === 'img' || element.localName === 'svg') passText();
    else if (ON_LINES.test(element.localName)) {
      passLine();
      read(element);
      passLine();
    } else read(element);
  };
  read(block);
  drop();
}

/** What an element of the article says, white space collapsed: lines and blocks are apart. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  const read = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) parts.push((child as Text).data);
      else if (child.nodeType === 1) {
        const isApart = child.nodeName === 'BR' || ON_LINES.test((child as Element).localName);
        if (isApart) parts.push(' ');
        read(child);
        if (isApart) parts.push(' ');
      }
    }
  };
  read(element);
  return collapse(parts.join(''));
}
