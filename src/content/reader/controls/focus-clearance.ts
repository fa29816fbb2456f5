/** Room between the focused element and the controls, or the edge of the window (CSS px); set by eye. */
const GAP = 12;

/**
 * Scrolls what has been focused by key out from under the controls, which lie over the end of the window: not every
 * browser follows the `scroll-padding` of the style sheet.
 */
export function keepFocusClear(dialog: HTMLElement, signal: AbortSignal): void {
  const scrollClear = ({ target }: Event): void => {
    const isByKey = target instanceof Element && target !== dialog && target.matches(':focus-visible');
    if (!isByKey || target.closest('.controls, .rail')) return;
    const controls = dialog.querySelector('.controls');
    const { top, bottom } = target.getBoundingClientRect();
    const hidden = controls ? bottom + GAP - controls.getBoundingClientRect().top : 0;
    if (hidden > 0) dialog.scrollBy({ top: Math.min(hidden, top - GAP), behavior: 'instant' });
  };
  dialog.addEventListener('focusin', scrollClear, { signal });
}
