import type { LineFocus } from '../../../settings/aids';
import { linesOf } from './lines';
import { linesAround } from './nearest-lines';

/** Where the focus is. */
export interface LineFocusState {
  mode: LineFocus;
  /** Height of the window (CSS px) at which the clear lines are. */
  y: number;
  /** The spoken sentence; it goes before the height. */
  held: Range | null;
}

/** How many lines stay clear. */
export const CLEAR_LINES: Readonly<Record<LineFocus, number>> = {
  off: 0,
  underline: 1,
  one: 1,
  three: 3,
  five: 5,
};
/** The elements of the line focus: what dims the text above and below the clear lines, and the line under one of them. */
export interface Shades {
  layer: HTMLElement;
  above: HTMLElement;
  below: HTMLElement;
  underline: HTMLElement;
}

/** Room above and below the clear lines (CSS px), for accents and for the eye. */
const MARGIN = 5;

/** Makes the elements; they are not in the view yet. */
export function createShades(): Shades {
  const layer = document.createElement('div');
  layer.className = 'line-focus';
  layer.setAttribute('aria-hidden', 'true');
  const part = (name: string): HTMLElement => {
    const made = document.createElement('div');
    made.className = name;
    layer.append(made);
    return made;
  };
  return { layer, above: part('shade'), below: part('shade'), underline: part('underline') };
}

/** Puts the shades around the clear lines. @param blocks the visible blocks */
export function drawShades(
  { layer, above, below, underline }: Shades,
  { mode, y, held }: LineFocusState,
  blocks: readonly Element[],
): void {
  const lines = held ? linesOf(held) : linesAround(blocks, y, CLEAR_LINES[mode]);
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
  place(underline, { left: line.left, width: line.right - line.left, top: line.bottom });
}

/** @param sizes CSS px by property */
function place(element: HTMLElement, sizes: Record<string, number>): void {
  for (const [name, size] of Object.entries(sizes)) element.style.setProperty(name, `${size}px`);
}
