import { forceVisible } from '../shared/force-visible';

/** The view comes back this many times; then the page does not want it. By hand. */
const MOST_RETURNS = 3;

/** A readable view takes at least this share of the window's width; set by eye. */
const READABLE_WIDTH = 0.5;

/** Whether readers can see the view. */
export interface Visibility {
  /** True where the page has thrown the view out of the document or out of the top layer. */
  isGone(): boolean;
  /**
   * Makes the view visible again where the page has put something over it, or hides the whole document. False where it
   * cannot: the view is gone, or had to come back too often.
   */
  keepVisible(): boolean;
}

/** @param isPrinting while the browser prints, the view is not in the top layer */
export function watchVisibility(
  host: Element,
  dialog: HTMLDialogElement,
  isPrinting: () => boolean,
): Visibility {
  let returns = 0;
  const isGone = (): boolean => !host.isConnected || !(dialog.matches(':modal') || isPrinting());
  /** Against a page that hides its root element, and so everything in it. */
  const insist = (): boolean => {
    returns += 1;
    if (returns <= MOST_RETURNS) forceVisible(host);
    return isReadable(dialog);
  };
  const comeToFront = (): boolean => {
    returns += 1;
    if (returns > MOST_RETURNS) return false;
    const top = dialog.scrollTop;
    dialog.close();
    dialog.showModal();
    dialog.scrollTo({ top, behavior: 'instant' });
    return true;
  };
  return {
    isGone,
    keepVisible() {
      if (isGone()) return false;
      if (document.hidden || isPrinting()) return true;
      return (isReadable(dialog) || insist()) && (!isCovered() || comeToFront());
    },
  };
}

/** True where the element in the middle of the window is the page's. Galley's own elements may stand over the view. */
function isCovered(): boolean {
  const front = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return front === null || !front.localName.startsWith('galley-');
}

function isReadable(dialog: HTMLDialogElement): boolean {
  return dialog.checkVisibility() && dialog.getBoundingClientRect().width >= innerWidth * READABLE_WIDTH;
}
