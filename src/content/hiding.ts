import type { ClutterBlock } from '../engine';
import { focusOn } from './jump';
import { noteFor } from './notes';
import { liftScrollLock } from './scroll-lock';

/** The one attribute of clean mode; the background's user style sheet makes it `display: none`. */
export const HIDDEN = 'data-galley-hidden';

/** Hides and brings back the clutter of one page. No node is moved, removed or restyled. */
export interface Hiding {
  /** @param withNote put a line where comments were, with a button that brings them back */
  hide(withNote: boolean): void;
  /** Takes everything back. */
  restore(): void;
  /** Brings one block back, or hides it again. */
  setShown(block: number, shown: boolean): void;
  isShown(block: number): boolean;
  /** Blocks hidden in clean mode. */
  count(): number;
}

/**
 * @param clutter findings of one analysis; a block's number is its place in this list
 * @param onChange called when the reader brings blocks back in the page itself
 */
export function createHiding(clutter: readonly ClutterBlock[], onChange: () => void): Hiding {
  const shown = new Set<number>();
  const comments = [...clutter.keys()].filter((index) => clutter[index]?.category === 'comments');
  let active = false;
  let noted = false;
  let note: Element | null = null;
  let unlock: (() => void) | null = null;

  const apply = (): void => {
    for (const [index, { element }] of clutter.entries()) {
      element.toggleAttribute(HIDDEN, active && !shown.has(index));
    }
    const first = comments.find((index) => !shown.has(index));
    note?.remove();
    note = null;
    if (!active || !noted || first === undefined) return;
    note = noteFor(showComments);
    clutter[first]?.element.before(note);
  };
  const showComments = (): void => {
    const first = comments.find((index) => !shown.has(index));
    for (const index of comments) shown.add(index);
    apply();
    if (first !== undefined && clutter[first]) focusOn(clutter[first].element);
    onChange();
  };
  return {
    hide(withNote) {
      unlock ??= liftScrollLock(clutter.map((block) => block.element));
      active = true;
      noted = withNote;
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
    count: () => clutter.length - shown.size,
  };
}
