/** Readiness for the browser to print. */
export interface Print {
  isPrinting(): boolean;
  end(): void;
}

/**
 * Lets the view be printed: a modal dialog is one box of the size of the window, so while the browser prints it stands
 * in the flow of the page, as long as it is.
 */
export function letPrint(dialog: HTMLDialogElement): Print {
  let top = 0;
  let isPrinting = false;
  // Pages may send events of the same name.
  const before = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    isPrinting = true;
    top = dialog.scrollTop;
    dialog.close();
    dialog.setAttribute('open', '');
  };
  const after = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    isPrinting = false;
    dialog.removeAttribute('open');
    dialog.showModal();
    dialog.scrollTo({ top, behavior: 'instant' });
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return {
    isPrinting: () => isPrinting,
    end() {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    },
  };
}
