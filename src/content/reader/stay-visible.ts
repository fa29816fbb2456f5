import { forceVisible } from '../shared/force-visible';
import { isOwn } from '../shared/own';

/** The view comes back this many times within the time (ms); then the page does not want it. By hand. */
const MOST_RETURNS = 5;
const WITHIN_MS = 60_000;

/** A readable view takes at least this share of the window's width; set by eye. */
const READABLE_WIDTH = 0.5;

/** Whether readers can see the view. */
export interface Visibility {
  /** True where the page has thrown the view out of the document or out of the top layer. */
  isGone(): boolean;
  /**
   * Makes the view visible again where the page has put something over it, or hides the whole document. False where it
   * cannot: the view is gone, or had to come back too often.
   * @param isCovered the page has put something into the top layer since
   */
  keepVisible(isCovered: boolean): boolean;
  /** The reader leaves: what happens to the view from now on is no deed of the page. */
  leave(): void;
}

/** The elements of a view. */
interface Elements {
  host: Element;
  root: ShadowRoot;
  dialog: HTMLDialogElement;
}

/** @param isPrinting while the browser prints, the view is not in the top layer */
export function watchVisibility({ host, root, dialog }: Elements, isPrinting: () => boolean): Visibility {
  let returns: number[] = [];
  let isLeaving = false;
  /** Counts a return. False where the view had to come back too often. */
  const mayReturn = (): boolean => {
    const now = performance.now();
    returns = [...returns.filter((time) => now - time < WITHIN_MS), now];
    return returns.length <= MOST_RETURNS;
  };
  const isGone = (): boolean =>
    !isLeaving && (!host.isConnected || !(dialog.matches(':modal') || isPrinting()));
  /** Against a page that hides its root element, and so everything in it. */
  const insist = (): boolean => {
    if (mayReturn()) forceVisible(host);
    return isReadable(dialog);
  };
  const comeToFront = (): boolean => {
    if (!mayReturn()) return false;
    const top = dialog.scrollTop;
    const focus = root.activeElement;
    dialog.close();
    dialog.showModal();
    (focus instanceof HTMLElement ? focus : dialog).focus({ preventScroll: true });
    dialog.scrollTo({ top, behavior: 'instant' });
    return true;
  };
  return {
    isGone,
    leave() {
      isLeaving = true;
    },
    keepVisible(isCovered) {
      if (isGone()) return false;
      if (isLeaving || document.hidden || isPrinting()) return true;
      return (isReadable(dialog) || insist()) && (!(isCovered || isBehind()) || comeToFront());
    },
  };
}

/** True where the element in the middle of the window is the page's. Galley's own elements may stand over the view. */
function isBehind(): boolean {
  const front = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return front === null || !isOwn(front);
}

function isReadable(dialog: HTMLDialogElement): boolean {
  return dialog.checkVisibility() && dialog.getBoundingClientRect().width >= innerWidth * READABLE_WIDTH;
}
