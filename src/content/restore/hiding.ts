import type { ClutterBlock } from '../../engine';
import { isInside, parentOf } from '../../engine/dom/flat-tree';
import { createCover } from './covering';
import { mark, unmark } from './mark';
import { liftScrollLock } from './scroll-lock';

/** The attribute of hidden blocks. The background's user style sheet gives it `display: none`. */
export const HIDDEN = 'data-galley-hidden';

/** What of the page is not rendered: nothing of the clutter, in its own look; nothing at all, below the reader look. */
type Hidden = 'nothing' | 'clutter' | 'page';

/** Hides and shows the clutter of one page. No node of the page is moved, removed or restyled. */
export interface Hiding {
  /** Hides the clutter, for the page's own look. */
  hide(): void;
  /** Hides the whole page, below the reader look. */
  cover(): void;
  /** Hides again what the page has shown by itself. */
  renew(): void;
  /** Shows everything again and restores the scroll lock. */
  restore(): void;
  /** Shows or hides one block. */
  setShown(block: number, shown: boolean): void;
  isShown(block: number): boolean;
  /** True for an element that has to be hidden by itself now. */
  isWanted(element: Element): boolean;
  /** True for an element in a block that is hidden in clean mode, that block included. */
  holds(element: Element): boolean;
  /** Leaves a block visible that the page shows again each time it is hidden. */
  yield(element: Element): void;
  /** True for a block that was left visible for that. */
  isYielded(block: number): boolean;
  /** True for a block inside of one that was found later. The later one stands for both. */
  isPart(block: number): boolean;
  /** Shows all blocks of a category. */
  showAll(category: ClutterBlock['category']): void;
  /** Number of blocks that are hidden in clean mode. */
  count(): number;
  /** All blocks found so far, in the order of their numbers. */
  blocks(): readonly ClutterBlock[];
  /**
   * Adds the findings of a later analysis. Blocks keep their numbers and the reader's choices. A hidden block stays
   * hidden unless it has become part of the article. Returns whether anything changed.
   */
  update(found: readonly ClutterBlock[], article: readonly Element[]): boolean;
  /**
   * Calls `read` while nothing is hidden, and hides the blocks again before the next paint. Returns the result of
   * `read`.
   */
  whileShown<T>(read: () => T): T;
}

/** @param first findings of one analysis; a block's number is its place in this list */
export function createHiding(first: readonly ClutterBlock[]): Hiding {
  const clutter = [...first];
  const shown = new Set<number>();
  const yielded = new Set<number>();
  /** By their numbers: the block that stands for each. */
  const parts = new Map<number, number>();
  const cover = createCover();
  let hidden: Hidden = 'nothing';
  let unlock: (() => void) | null = null;
  let boxes: ReadonlySet<Element> = new Set();

  const isHidden = (block: number): boolean => !shown.has(block) && !parts.has(block);
  const indexOf = (element: Element): number => clutter.findIndex((block) => block.element === element);
  const apply = (): void => {
    boxes = new Set(clutter.filter((_, index) => isHidden(index)).map(({ element }) => element));
    for (const [index, { element }] of clutter.entries()) {
      if (hidden === 'clutter' && isHidden(index)) mark(element, HIDDEN);
      else unmark(element, HIDDEN);
    }
    if (hidden === 'page') cover.put();
    else cover.lift();
  };
  const endUnlock = (): void => {
    unlock?.();
    unlock = null;
  };
  return {
    hide() {
      unlock ??= liftScrollLock(clutter.map((block) => block.element));
      hidden = 'clutter';
      apply();
    },
    cover() {
      hidden = 'page';
      apply();
      endUnlock();
    },
    renew: apply,
    restore() {
      hidden = 'nothing';
      apply();
      endUnlock();
    },
    setShown(block, isShown) {
      yielded.delete(block);
      if (isShown) shown.add(block);
      else shown.delete(block);
      apply();
    },
    isShown: (block) => shown.has(block),
    isWanted(element) {
      const block = indexOf(element);
      return hidden === 'clutter' && block >= 0 && isHidden(block);
    },
    holds(element) {
      for (let at: Element | null = element; at; at = parentOf(at)) if (boxes.has(at)) return true;
      return false;
    },
    yield(element) {
      shown.add(indexOf(element));
      yielded.add(indexOf(element));
    },
    isYielded: (block) => yielded.has(block),
    isPart: (block) => parts.has(block),
    showAll(category) {
      for (const [index, block] of clutter.entries()) if (block.category === category) shown.add(index);
      apply();
    },
    count: () => clutter.filter((_, index) => isHidden(index)).length,
    blocks: () => clutter,
    update(found, article) {
      const isNew = (element: Element): boolean => !clutter.some((known) => isInside(element, known.element));
      const fresh = found.filter(({ element }) => isNew(element));
      for (const [index, known] of clutter.entries()) {
        const around = fresh.findIndex(({ element }) => isInside(known.element, element));
        if (around >= 0) parts.set(index, clutter.length + around);
      }
      clutter.push(...fresh);
      const text = new Set(article);
      const rescued = [...clutter.entries()].filter(
        ([index, { element }]) => !shown.has(index) && text.has(element),
      );
      for (const [index] of rescued) {
        shown.add(index);
        for (const [part, around] of parts) if (around === index) parts.delete(part);
      }
      if (fresh.length === 0 && rescued.length === 0) return false;
      // Menus do not lock scrolling.
      const overlays = fresh.filter(({ category }) => category !== 'navigation');
      if (hidden === 'clutter') unlock ??= liftScrollLock(overlays.map((block) => block.element));
      apply();
      return true;
    },
    whileShown(read) {
      for (const { element } of clutter) unmark(element, HIDDEN);
      try {
        return cover.whileLifted(read);
      } finally {
        apply();
      }
    },
  };
}
