/** A line of text as the browser has laid it out, in CSS px of the window. */
export interface Line {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The lines that a range stands on, from top to bottom. Empty where nothing of it is visible. */
export function linesOf(range: Range): Line[] {
  const lines: Line[] = [];
  for (const { left, right, top, bottom } of rectsIn(range)) {
    const last = lines.at(-1);
    if (last && areOneLine(last, { left, right, top, bottom })) {
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
      last.top = Math.min(last.top, top);
      last.bottom = Math.max(last.bottom, bottom);
    } else lines.push({ left, right, top, bottom });
  }
  return lines;
}

/** A range over everything in a node: its text and its pictures. */
export function rangeOver(node: Node): Range {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
}

/** True for boxes that share half the height of the lower one: so do footnote signs and letters of other sizes. */
function areOneLine(a: Line, b: Line): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared >= Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}

/** Asks node by node: `Range.getClientRects` also gives the boxes of elements, which are higher than a line. */
function rectsIn(range: Range): DOMRect[] {
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const rects: DOMRect[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    if (node instanceof Text) rects.push(...partIn(range, node).getClientRects());
    else if (node instanceof HTMLImageElement) rects.push(node.getBoundingClientRect());
  }
  return rects.filter(({ width, height }) => width > 0 && height > 0);
}

function partIn(range: Range, text: Text): Range {
  const part = rangeOver(text);
  if (text === range.startContainer) part.setStart(text, range.startOffset);
  if (text === range.endContainer) part.setEnd(text, range.endOffset);
  return part;
}
