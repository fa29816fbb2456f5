/** How often a page may put a dialog of its own over the view before it is left to have its way. */
const TRIES = 5;

/**
 * Keeps the view over the page: a modal dialog that the page opens by itself would lie over it and take every key and
 * click, even where it is hidden.
 * @param host what the page could throw out
 * @param onLost called once the page has thrown the view out
 * @returns ends it
 */
export function keepOnTop(dialog: HTMLDialogElement, host: Element, onLost: () => void): () => void {
  let tries = 0;
  const thrownOut = new MutationObserver(() => {
    if (!host.isConnected) onLost();
  });
  const covered = new MutationObserver(() => {
    if (tries >= TRIES || !document.querySelector('dialog:modal') || !host.isConnected) return;
    tries += 1;
    const top = dialog.scrollTop;
    dialog.close();
    dialog.showModal();
    dialog.scrollTo({ top, behavior: 'instant' });
  });
  thrownOut.observe(document, { childList: true });
  thrownOut.observe(document.documentElement, { childList: true });
  covered.observe(document, { attributes: true, attributeFilter: ['open'], subtree: true });
  return () => {
    thrownOut.disconnect();
    covered.disconnect();
  };
}
