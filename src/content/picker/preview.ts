import { HIDDEN } from '../restore/hiding';
import { isMarked, mark, unmark } from '../restore/mark';

/** Hides a box of the page for as long as the reader looks at what a rule would do. */
export interface Preview {
  /** Hides this box and no other; `null` gives the last one back. */
  hide(box: Element | null): void;
  /** True while a box is hidden by the preview. */
  isHiding(): boolean;
}

/** Makes the preview. What it hides comes back, at the latest, when the signal is aborted. */
export function createPreview(signal: AbortSignal): Preview {
  let hidden: Element | null = null;
  const giveBack = (): void => {
    if (hidden) unmark(hidden, HIDDEN);
    hidden = null;
  };
  signal.addEventListener('abort', giveBack, { once: true });
  return {
    hide(box) {
      if (hidden !== box) giveBack();
      // Of a box that is hidden already there is nothing to give back.
      if (!box || isMarked(box, HIDDEN)) return;
      mark(box, HIDDEN);
      hidden = box;
    },
    isHiding: () => hidden !== null,
  };
}
