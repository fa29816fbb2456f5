import type { Section } from '../../engine';

/** Share of the window's height. A section is the current one when its heading is above this line; set by eye. */
const READING_LINE = 0.3;

/** The share of the article that is above the bottom of the window, 0 to 1. */
export function readShare(blocks: readonly Element[]): number {
  const boxes = blocks.map((block) => block.getBoundingClientRect()).filter(({ height }) => height > 0);
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  // At the start nothing counts as read, though the first screenful is in the window.
  if (!(bottom > top) || top >= 0) return 0;
  return Math.min(1, Math.max(0, (innerHeight - top) / (bottom - top)));
}

/** Id of the section that is being read; `null` before the first one. */
export function sectionAt(sections: readonly (Section & { readonly anchor: Element })[]): string | null {
  const passed = sections.filter(({ anchor }) => {
    const { top, height } = anchor.getBoundingClientRect();
    return height > 0 && top <= innerHeight * READING_LINE;
  });
  return passed.at(-1)?.id ?? null;
}
