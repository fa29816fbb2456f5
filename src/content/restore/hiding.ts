import type { ClutterBlock } from '../../engine';
import { liftScrollLock } from './scroll-lock';

/** The one attribute of clean mode; the background's user style sheet makes it `display: none`. */
export const HIDDEN = 'data-galley-hidden';

/** Hides and brings back the clutter of one page. No node is moved, removed or restyled. */
export interface Hiding {
  hide(): void;
  /** Takes everything back. */
  restore(): void;
  /** Brings one block back, or hides it again. */
  setShown(block: number, shown: boolean): void;
  isShown(block: number): boolean;
  /** Brings all blocks of a category back. */
  showAll(category: ClutterBlock['category']): void;
  /** Blocks hidden in clean mode. */
  count(): number;
  /** Every block found so far, in the order of their numbers. */
  blocks(): readonly ClutterBlock[];
  /**
   * Takes in what a later analysis found. Blocks keep their numbers and the reader's choices; of what was found before
   * nothing comes back by itself, but for blocks that have become part of the article.
   */
  update(found: readonly ClutterBlock[], article: readonly Element[]): boolean;
  /** Calls back while nothing is hidden, and hides again before anything is painted. */
  whileShown<T>(read: () => T): T;
}

/** @param first findings of one analysis; a block's number is its place in this list */
export function createHiding(first: readonly ClutterBlock[]): Hiding {
  const clutter = [...first];
  const shown = new Set<number>();
  let active = false;
  let unlock: (() => void) | null = null;

  const apply = (): void => {
    for (const [index, { element }] of clutter.entries()) {
      element.toggleAttribute(HIDDEN, active && !shown.has(index));
    }
  };
  return {
    hide() {
      unlock ??= liftScrollLock(clutter.map((block) => block.element));
      active = true;
      apply();
    },
    restore() {
      active = false;
      apply();
      unlock?.();
      unlock = null;
    },
    setShown(block, isShown) {
      if (isShown) shown.add(block);
      else shown.delete(block);
      apply();
    },
    isShown: (block) => shown.has(block),
    showAll(category) {
      for (const [index, block] of clutter.entries()) if (block.category === category) shown.add(index);
      apply();
    },
    count: () => clutter.length - shown.size,
    blocks: () => clutter,
    update(found, article) {
      const isNew = (element: Element): boolean => !clutter.some((known) => known.element.contains(element));
      const fresh = found.filter(({ element }) => isNew(element));
      clutter.push(...fresh);
      const text = new Set(article);
      const rescued = [...clutter.entries()].filter(
        ([index, { element }]) => !shown.has(index) && text.has(element),
      );
      for (const [index] of rescued) shown.add(index);
      if (fresh.length === 0 && rescued.length === 0) return false;
      // A menu locks nothing.
      const overlays = fresh.filter(({ category }) => category !== 'navigation');
      if (active) unlock ??= liftScrollLock(overlays.map((block) => block.element));
      apply();
      return true;
    },
    whileShown(read) {
      for (const { element } of clutter) element.removeAttribute(HIDDEN);
      try {
        return read();
      } finally {
        apply();
      }
    },
  };
}
