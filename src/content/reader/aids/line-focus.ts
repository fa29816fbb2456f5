import type { LineFocus } from '../../../settings/aids';
import { linesOf } from './lines';
import { lineBeyond } from './nearest-lines';
import { CLEAR_LINES, createShades, drawShades, type LineFocusState } from './shades';

/** Keeps the reader's eye on a few lines. */
export interface LineFocusView {
  set(mode: LineFocus): void;
  /** Keeps to a spoken sentence; `null` lets go of it. */
  hold(range: Range | null): void;
  /** Lines have moved. */
  redraw(): void;
}

/** Share of the window's height at which reading starts; set by eye. */
const EYE_LEVEL = 0.35;
/** Share of the window's height. The lines are at most so far below the top of a focused element; set by eye. */
const DEEPEST_IN_FOCUS = 0.25;

/**
 * Dims all but a few lines, or underlines one. The lines stay at a height of the window, so that scrolling moves the
 * text through them; the pointer, a tap, the focus, a spoken sentence and the arrow keys take them elsewhere.
 * @param content everything in the dialog that has a size: lines have moved where it changes
 * @param blocks the visible blocks, from top to bottom
 */
export function createLineFocus(
  dialog: HTMLElement,
  content: Element,
  blocks: () => readonly Element[],
  signal: AbortSignal,
): LineFocusView {
  const shades = createShades();
  const state: LineFocusState = { mode: 'off', y: innerHeight * EYE_LEVEL, held: null };
  let running: AbortController | null = null;
  let frame = 0;

  const redraw = (): void => {
    if (!running || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      drawShades(shades, state, blocks());
    });
  };
  const lookAt = (y: number): void => {
    state.y = y;
    redraw();
  };
  const start = (): void => {
    const ending = new AbortController();
    running = ending;
    const observer = new ResizeObserver(redraw);
    observer.observe(content);
    dialog.append(shades.layer);
    listenToReader(dialog, state, blocks, lookAt, ending.signal);
    dialog.addEventListener('scroll', redraw, { signal: ending.signal, passive: true });
    addEventListener('resize', redraw, { signal: ending.signal });
    ending.signal.addEventListener('abort', () => observer.disconnect());
  };
  const stop = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    running?.abort();
    running = null;
    shades.layer.remove();
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    set(mode) {
      state.mode = mode;
      if (mode === 'off') stop();
      else if (!running) start();
      redraw();
    },
    hold(range) {
      state.held = range;
      const [first] = range ? linesOf(range) : [];
      if (first && first.top > 0 && first.bottom < innerHeight) state.y = (first.top + first.bottom) / 2;
      redraw();
    },
    redraw,
  };
}

/** Takes the focus to where the reader points, tabs or goes by arrow keys. */
function listenToReader(
  dialog: HTMLElement,
  state: Readonly<LineFocusState>,
  blocks: () => readonly Element[],
  lookAt: (y: number) => void,
  signal: AbortSignal,
): void {
  let pointer = { x: 0, y: 0 };
  const byPointer = (event: PointerEvent): void => {
    const { clientX: x, clientY: y, target, pointerType, type } = event;
    if (pointerType === 'touch' && type === 'pointermove') return;
    // Browsers also send a move when the text scrolls under a pointer at rest.
    const isAtRest = type === 'pointermove' && pointer.x === x && pointer.y === y;
    pointer = { x, y };
    if (!isAtRest && !isControl(target)) lookAt(y);
  };
  const byFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || target === dialog || isControl(target)) return;
    const { top, bottom } = target.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight)
      lookAt(Math.min((top + bottom) / 2, top + innerHeight * DEEPEST_IN_FOCUS));
  };
  /** Goes on by as many lines as are clear. The text scrolls so that they stay where they are, as far as it can. */
  const byKey = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (by === undefined || !isPlain || isControl(event.target)) return;
    const next = lineBeyond(blocks(), state.y, by * CLEAR_LINES[state.mode]);
    if (!next) return;
    event.preventDefault();
    const goal = (next.top + next.bottom) / 2;
    const before = dialog.scrollTop;
    dialog.scrollBy({ top: goal - state.y, behavior: 'instant' });
    lookAt(goal - (dialog.scrollTop - before));
  };
  dialog.addEventListener('pointermove', byPointer, { signal, passive: true });
  dialog.addEventListener('pointerdown', byPointer, { signal, passive: true });
  dialog.addEventListener('focusin', byFocus, { signal });
  dialog.addEventListener('keydown', byKey, { signal });
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.controls, input, select, textarea') !== null;
}
