import type { LineFocus } from '../../../settings/aids';
import { type Line, linesOf, rangeOver } from './lines';

/** Keeps the reader's eye on a few lines. */
export interface LineFocusView {
  set(mode: LineFocus): void;
  /** Keeps to a sentence that is spoken; `null` lets go of it. */
  hold(range: Range | null): void;
  /** Lines have moved. */
  redraw(): void;
  close(): void;
}

/** Lines that stay clear. */
const LINES: Readonly<Record<LineFocus, number>> = { off: 0, underline: 1, one: 1, three: 3, five: 5 };
/** Height of the window at which reading starts. */
const EYE_LEVEL = 0.35;
/** Room above and below the clear lines (CSS px), for accents and for the eye. */
const MARGIN = 5;

/**
 * Dims all but a few lines, or underlines one. The lines stay at a height of the window, so that scrolling moves the
 * text through them; the pointer, a tap, the focus, a spoken sentence and the arrow keys take them elsewhere.
 * @param content what is in the dialog: where it changes its size, lines have moved
 * @param blocks the blocks that are to be seen, from top to bottom
 */
export function createLineFocus(
  dialog: HTMLElement,
  content: Element,
  blocks: () => readonly Element[],
): LineFocusView {
  const layer = document.createElement('div');
  layer.className = 'line-focus';
  layer.setAttribute('aria-hidden', 'true');
  const part = (name: string): HTMLElement => {
    const made = document.createElement('div');
    made.className = name;
    layer.append(made);
    return made;
  };
  const above = part('shade');
  const below = part('shade');
  const under = part('underline');
  let mode: LineFocus = 'off';
  let y = innerHeight * EYE_LEVEL;
  let held: Range | null = null;
  let frame = 0;
  let listening: AbortController | null = null;

  const place = (element: HTMLElement, sizes: Record<string, number>): void => {
    for (const [name, size] of Object.entries(sizes)) element.style.setProperty(name, `${size}px`);
  };
  const draw = (): void => {
    frame = 0;
    const lines = held ? linesOf(held) : linesAround(blocks(), y, LINES[mode]);
    const first = lines[0];
    const last = lines.at(-1);
    layer.hidden = !first || !last;
    if (!first || !last) return;
    layer.dataset.mode = mode;
    const top = first.top - MARGIN;
    const bottom = last.bottom + MARGIN;
    place(above, { top: -innerHeight, height: top + innerHeight });
    place(below, { top: bottom, height: Math.max(0, innerHeight * 2 - bottom) });
    const line = held ? last : (lines[Math.floor(lines.length / 2)] ?? last);
    place(under, { left: line.left, width: line.right - line.left, top: line.bottom });
  };
  const redraw = (): void => {
    if (listening && frame === 0) frame = requestAnimationFrame(draw);
  };
  const lookAt = (height: number): void => {
    y = height;
    redraw();
  };
  let pointer = { x: 0, y: 0 };
  const byPointer = (event: PointerEvent): void => {
    const { clientX: x, clientY, target, pointerType, type } = event;
    if (pointerType === 'touch' && type === 'pointermove') return;
    // Text that scrolls under a pointer at rest makes browsers tell of a move as well.
    const rests = type === 'pointermove' && pointer.x === x && pointer.y === clientY;
    pointer = { x, y: clientY };
    if (!rests && !isControl(target)) lookAt(clientY);
  };
  const byFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || target === dialog || isControl(target)) return;
    const { top, bottom } = target.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) lookAt(Math.min((top + bottom) / 2, top + innerHeight / 4));
  };
  /** Goes on by as many lines as are clear; the text scrolls so that they stay where they are, as far as it can. */
  const byKey = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (by === undefined || !isPlain || isControl(event.target)) return;
    const next = lineBeyond(blocks(), y, by * LINES[mode]);
    if (!next) return;
    event.preventDefault();
    const goal = (next.top + next.bottom) / 2;
    const before = dialog.scrollTop;
    dialog.scrollBy({ top: goal - y, behavior: 'instant' });
    lookAt(goal - (dialog.scrollTop - before));
  };
  const observer = new ResizeObserver(redraw);

  const start = (): void => {
    listening = new AbortController();
    const { signal } = listening;
    dialog.addEventListener('pointermove', byPointer, { signal, passive: true });
    dialog.addEventListener('pointerdown', byPointer, { signal, passive: true });
    dialog.addEventListener('scroll', redraw, { signal, passive: true });
    dialog.addEventListener('focusin', byFocus, { signal });
    dialog.addEventListener('keydown', byKey, { signal });
    addEventListener('resize', redraw, { signal });
    observer.observe(content);
    dialog.append(layer);
  };
  const stop = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    listening?.abort();
    listening = null;
    observer.disconnect();
    layer.remove();
  };
  return {
    set(next) {
      mode = next;
      if (mode === 'off') stop();
      else if (!listening) start();
      redraw();
    },
    hold(range) {
      held = range;
      const [first] = range ? linesOf(range) : [];
      if (first && first.top > 0 && first.bottom < innerHeight) y = (first.top + first.bottom) / 2;
      redraw();
    },
    redraw,
    close: stop,
  };
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.controls, input, select, textarea') !== null;
}

/** The line nearest to a height of the window, with those around it. */
function linesAround(blocks: readonly Element[], y: number, count: number): Line[] {
  const lines = linesNear(blocks, y);
  const at = nearest(lines, y);
  const from = Math.max(0, Math.min(at - Math.floor(count / 2), lines.length - count));
  return lines.slice(from, from + count);
}

/** The line that is so many lines further than the one at a height of the window, or the last one on the way. */
function lineBeyond(blocks: readonly Element[], y: number, by: number): Line | undefined {
  const lines = linesNear(blocks, y);
  const at = nearest(lines, y);
  const next = Math.max(0, Math.min(at + by, lines.length - 1));
  return next === at ? undefined : lines[next];
}

function nearest(lines: readonly Line[], y: number): number {
  const away = lines.map(({ top, bottom }) => Math.max(top - y, y - bottom, 0));
  return away.indexOf(Math.min(...away));
}

/** The lines of all blocks within a window's height of a place. */
function linesNear(blocks: readonly Element[], y: number): Line[] {
  const lines: Line[] = [];
  for (let at = firstEndingBelow(blocks, y - innerHeight); at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.getBoundingClientRect().top > y + innerHeight) break;
    lines.push(...linesOf(rangeOver(block)));
  }
  return lines.sort((a, b) => a.top - b.top);
}

/** Blocks stand one below the other, so that halving finds the place in an article of any length. */
function firstEndingBelow(blocks: readonly Element[], y: number): number {
  let from = 0;
  let to = blocks.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > y) to = middle;
    else from = middle + 1;
  }
  return from;
}
