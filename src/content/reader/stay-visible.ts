import { insistOn } from '../shared/force-visible';

/** A page may come before the view this many times; then it does not want it. */
const MOST_RISES = 3;

/** Of the window's width a view that is to be read takes at least this share. */
const READABLE_WIDTH = 0.5;

/** How the view stands in the page. */
export interface Standing {
  /** True where the page has thrown it out of the document, or out of the top layer. */
  isGone(): boolean;
  /**
   * Comes back where the page has put something over it, or hides the whole document; false where it is gone, or had to
   * come back often.
   */
  stands(): boolean;
}

/** @param isPrinting while the browser prints, the view is not in the top layer */
export function standingOf(host: Element, dialog: HTMLDialogElement, isPrinting: () => boolean): Standing {
  let rises = 0;
  const isGone = (): boolean => !host.isConnected || !(dialog.matches(':modal') || isPrinting());
  const isCovered = (): boolean => {
    const front = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    // Galley's own elements may stand over the view.
    return front === null || !front.localName.startsWith('galley-');
  };
  const isSeen = (): boolean =>
    dialog.checkVisibility() && dialog.getBoundingClientRect().width >= innerWidth * READABLE_WIDTH;
  /** Against a page that hides its root element, and so all that is in it. */
  const insist = (): boolean => {
    rises += 1;
    if (rises <= MOST_RISES) insistOn(host);
    return isSeen();
  };
  const rise = (): boolean => {
    rises += 1;
    if (rises > MOST_RISES) return false;
    const top = dialog.scrollTop;
    dialog.close();
    dialog.showModal();
    dialog.scrollTo({ top, behavior: 'instant' });
    return true;
  };
  return {
    isGone,
    stands: () =>
      !isGone() && (document.hidden || isPrinting() || ((isSeen() || insist()) && (!isCovered() || rise()))),
  };
}
