import { type Line, linesOf, rangeOver } from './lines';

/**
 * The line nearest to a height of the window, with those around it.
 * @param y CSS px of the window
 * @param count how many lines there should be; fewer at the ends of the text
 */
export function linesAround(blocks: readonly Element[], y: number, count: number): Line[] {
  const lines = linesNear(blocks, y);
  const at = indexNearest(lines, y);
  const from = Math.max(0, Math.min(at - Math.floor(count / 2), lines.length - count));
  return lines.slice(from, from + count);
}

/** The line this many lines after the one at a height of the window, or the last one before that; back if negative. */
export function lineBeyond(blocks: readonly Element[], y: number, by: number): Line | undefined {
  const lines = linesNear(blocks, y);
  const at = indexNearest(lines, y);
  const next = Math.max(0, Math.min(at + by, lines.length - 1));
  return next === at ? undefined : lines[next];
}

function indexNearest(lines: readonly Line[], y: number): number {
  const distances = lines.map(({ top, bottom }) => Math.max(top - y, y - bottom, 0));
  return distances.indexOf(Math.min(...distances));
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

/** Binary search: blocks stand one below the other. */
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
