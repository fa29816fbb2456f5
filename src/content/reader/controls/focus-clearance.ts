/** Room between the focused element and the controls, or the edge of the window (CSS px); set by eye. */
const GAP = 12;

/**
 * Scrolls what has been focused by key out from under the controls, where they lie over the end of the window: not every
 * browser follows the `scroll-padding` of the style sheet.
 */
export function keepFocusClear(dialog: HTMLElement, signal: AbortSignal): void {
  const scrollClear = ({ target }: Event): void => {
    const isByKey = target instanceof Element && target !== dialog && target.matches(':focus-visible');
    if (!isByKey || target.closest('.controls, .rail')) return;
    const controls = dialog.querySelector('.controls');
    if (!controls) return;
    const { top, bottom, left, right } = target.getBoundingClientRect();
    const box = controls.getBoundingClientRect();
    // In wide windows they stand beside the text.
    if (right <= box.left || left >= box.right) return;
    const hidden = bottom + GAP - box.top;
    if (hidden > 0) dialog.scrollBy({ top: Math.min(hidden, top - GAP), behavior: 'instant' });
  };
  dialog.addEventListener('focusin', scrollClear, { signal });
}
