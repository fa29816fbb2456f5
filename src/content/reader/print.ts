/**
 * Lets the view be printed: a modal dialog is one box of the size of the window, so while the browser prints it stands
 * in the flow of the page, as long as it is.
 * @returns ends it
 */
export function letPrint(dialog: HTMLDialogElement): () => void {
  let top = 0;
  const before = (): void => {
    top = dialog.scrollTop;
    dialog.close();
    dialog.setAttribute('open', '');
  };
  const after = (): void => {
    dialog.removeAttribute('open');
    dialog.showModal();
    dialog.scrollTo({ top, behavior: 'instant' });
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
