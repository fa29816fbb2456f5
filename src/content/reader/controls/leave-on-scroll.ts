import { hideOnScroll, isTap } from '../../controls/hide-on-scroll';

/**
 * Lets the controls leave while the reader goes down the text. The style sheet decides where: beside the text they stay, as
 * they do while a panel is open.
 */
export function leaveOnScroll(root: ShadowRoot, dialog: HTMLElement, signal: AbortSignal): void {
  const controls = hideOnScroll(
    {
      top: () => dialog.scrollTop,
      left: () => dialog.scrollHeight - dialog.clientHeight - dialog.scrollTop,
    },
    (isAway) => {
      dialog.toggleAttribute('data-bar-away', isAway);
    },
  );
  controls.come();
  dialog.addEventListener('scroll', controls.scrolled, { signal, passive: true });
  const tapped = (event: Event): void => {
    if (isTap(event, selectionIn(root))) controls.tapped();
  };
  dialog.addEventListener('click', tapped, { signal });
  const focused = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('.controls')) controls.come();
  };
  dialog.addEventListener('focusin', focused, { signal });
  signal.addEventListener('abort', () => dialog.removeAttribute('data-bar-away'));
}

/** Chromium keeps the selection within a shadow root to that root. */
function selectionIn(root: ShadowRoot): Selection | null {
  const own = (root as ShadowRoot & { getSelection?(): Selection | null }).getSelection;
  return own ? own.call(root) : getSelection();
}
