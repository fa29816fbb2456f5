import { type Fold, isShown } from './folds';
import type { Layout } from './layout';

/** Something that can be at the top of the window. */
export interface Stop {
  /** Number of the block. */
  block: number;
  element: Element;
}

/** Everything that can be at the top of the window: the visible blocks, and the summaries of folds. */
export function stopsIn({ blocks, folds }: Layout): Stop[] {
  const all = blocks.map((element, block) => ({ block, element })).filter(({ element }) => isShown(element));
  if (folds.length === 0) return all;
  return folds.flatMap(({ box, summary, from, to }) => [
    { block: from, element: summary },
    ...(box.open ? all.filter(({ block }) => block >= from && block < to) : []),
  ]);
}

/** The element that stands for a block in this layout. Opens the fold it is in. */
export function reveal(layout: Layout, block: number): Element | null {
  const fold = foldOf(layout, block);
  if (fold?.headed && block === fold.from) return fold.summary;
  if (fold) fold.box.open = true;
  return layout.blocks.slice(block).find(isShown) ?? null;
}

/** The element at which a section starts. Opens its fold. */
export function revealSection(layout: Layout, id: string): Element | null {
  const block = layout.starts.get(id) ?? -1;
  const fold = foldOf(layout, block);
  if (!fold) return layout.blocks[block] ?? null;
  fold.box.open = true;
  return fold.summary;
}

/** The summary of a section in the outline. Leaves its fold as it is. */
export function summaryOf(layout: Layout, id: string): HTMLElement | null {
  return foldOf(layout, layout.starts.get(id) ?? -1)?.summary ?? null;
}

/** The id of the section that is at a height of the window (CSS px); `null` above the first one. */
export function sectionAt({ blocks, sections, starts }: Layout, y: number): string | null {
  const passed = sections.filter(({ id }) => {
    const box = blocks[starts.get(id) ?? -1]?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top <= y;
  });
  return passed.at(-1)?.id ?? null;
}

function foldOf({ folds }: Layout, block: number): Fold | undefined {
  return folds.find(({ from, to }) => block >= from && block < to);
}
