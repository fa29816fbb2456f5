/** Room between what has the focus and the controls, or the edge of the window (CSS px). */
const GAP = 12;

/**
 * Brings what a key has led to out from under the controls, which lie over the end of the window: not every browser
 * minds the room that the style sheet asks for.
 */
export function keepClearOfControls(dialog: HTMLElement): void {
  dialog.addEventListener('focusin', ({ target }) => {
    const isByKey = target instanceof Element && target !== dialog && target.matches(':focus-visible');
    if (!isByKey || target.closest('.controls, .rail')) return;
    const controls = dialog.querySelector('.controls');
    const { top, bottom } = target.getBoundingClientRect();
    const hidden = controls ? bottom + GAP - controls.getBoundingClientRect().top : 0;
    if (hidden > 0) dialog.scrollBy({ top: Math.min(hidden, top - GAP), behavior: 'instant' });
  });
}
