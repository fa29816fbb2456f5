import { showAll } from './article/waiting-pictures';

/** Parts of the article, not of the outline: what it shows on paper is what its reader has opened. */
const CLOSED_BY_READER = '.body details:not(.fold, [open])';

/**
 * Lets the browser print the view. A modal dialog is one box of the size of the window; so while the browser prints, the
 * dialog stands in the flow of the page, as long as its text.
 * @returns true while the browser prints
 */
export function letPrint(dialog: HTMLDialogElement, signal: AbortSignal): () => boolean {
  let top = 0;
  let closed: HTMLDetailsElement[] = [];
  let isPrinting = false;
  // Pages may send events of the same name.
  const before = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    isPrinting = true;
    showAll(dialog);
    top = dialog.scrollTop;
    closed = [...dialog.querySelectorAll<HTMLDetailsElement>(CLOSED_BY_READER)];
    for (const details of closed) details.open = true;
    dialog.close();
    dialog.setAttribute('open', '');
  };
  const after = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    isPrinting = false;
    for (const details of closed) details.open = false;
    dialog.removeAttribute('open');
    dialog.showModal();
    dialog.scrollTo({ top, behavior: 'instant' });
  };
  addEventListener('beforeprint', before, { signal });
  addEventListener('afterprint', after, { signal });
  return () => isPrinting;
}
