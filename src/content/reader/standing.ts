/** A page may come before the view this many times; then it does not want it. */
const MOST_RISES = 3;

/** How the view stands in the page. */
export interface Standing {
  /** True where the page has thrown it out of the document, or out of the top layer. */
  isGone(): boolean;
  /** Comes to the front again where the page has put something over it; false where it is gone, or was covered often. */
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
    stands: () => !isGone() && (document.hidden || isPrinting() || !isCovered() || rise()),
  };
}
