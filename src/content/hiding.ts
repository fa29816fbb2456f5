import type { ClutterBlock } from '../engine';
import { noteFor } from './notes';
import { liftScrollLock } from './scroll-lock';

/** The one attribute of clean mode; the background's user style sheet makes it `display: none`. */
export const HIDDEN = 'data-galley-hidden';

/** Hides and brings back the clutter of one page. No node is moved, removed or restyled. */
export interface Hiding {
  /** @param withNotes put a line where comments were, with a button that brings them back */
  hide(withNotes: boolean): void;
  /** Takes everything back. */
  restore(): void;
  /** Brings one block back, or hides it again. */
  setShown(block: number, shown: boolean): void;
  isShown(block: number): boolean;
  /** Blocks hidden in clean mode. */
  count(): number;
}

/** @param clutter findings of one analysis; a block's number is its place in this list */
export function createHiding(clutter: readonly ClutterBlock[]): Hiding {
  const shown = new Set<number>();
  const notes = new Map<number, Element>();
  let active = false;
  let unlock: (() => void) | null = null;

  const apply = (index: number): void => {
    const element = clutter[index]?.element;
    element?.toggleAttribute(HIDDEN, active && !shown.has(index));
    if (!active || shown.has(index)) {
      notes.get(index)?.remove();
      notes.delete(index);
    }
  };
  const hiding: Hiding = {
    hide(withNotes) {
      active = true;
      unlock ??= liftScrollLock(clutter.map((block) => block.element));
      clutter.forEach((block, index) => {
        apply(index);
        if (!withNotes) {
          notes.get(index)?.remove();
          notes.delete(index);
        } else if (
          block.category === 'comments' &&
          !shown.has(index) &&
          !notes.has(index) &&
          notes.size === 0
        ) {
          const note = noteFor(() => hiding.setShown(index, true));
          block.element.before(note);
          notes.set(index, note);
        }
      });
    },
    restore() {
      active = false;
      clutter.forEach((_, index) => {
        apply(index);
      });
      unlock?.();
      unlock = null;
    },
    setShown(block, isShown) {
      if (isShown) shown.add(block);
      else shown.delete(block);
      apply(block);
    },
    isShown: (block) => shown.has(block),
    count: () => clutter.length - shown.size,
  };
  return hiding;
}
