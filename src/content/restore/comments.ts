import type { Hiding } from './hiding';

/** The first block of comments, hidden or not. */
export function findComments(hiding: Hiding): Element | undefined {
  return hiding.blocks().find((block) => block.category === 'comments')?.element;
}

/** The first hidden block of comments; `null` if none is hidden. */
export function hiddenComments(hiding: Hiding): Element | null {
  const at = hiding
    .blocks()
    .findIndex((block, index) => block.category === 'comments' && !hiding.isShown(index));
  return hiding.blocks()[at]?.element ?? null;
}

/**
 * The comments that the reader brought back, as lines of their rendered text without the labels of controls. Empty if
 * the page has not loaded them yet or keeps them in a frame. Reads the layout.
 */
export function linesOfComments(hiding: Hiding): string[] {
  const shown = hiding.blocks().filter(({ category }, at) => category === 'comments' && hiding.isShown(at));
  if (shown.length === 0) return [];
  return hiding.whileShown(() =>
    shown.flatMap(({ element }) => (element instanceof HTMLElement ? linesOf(element) : [])),
  );
}

/** What the reader look shows of the comments: `'hidden'`, their lines, or `null` if there are none. */
export function commentsOf(hiding: Hiding): null | 'hidden' | readonly string[] {
  if (hiddenComments(hiding)) return 'hidden';
  const lines = linesOfComments(hiding);
  return lines.length > 0 ? lines : null;
}

function linesOf(element: HTMLElement): string[] {
  const controls = [
    ...element.querySelectorAll<HTMLElement>('button, [role=button], label, select, textarea'),
  ];
  const labels = new Set(controls.map((control) => (control.textContent ?? '').trim()));
  return element.innerText
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !labels.has(line));
}
