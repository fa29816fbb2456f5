import { t, uiDirection, uiLanguage } from '../../../ui/i18n';
import paletteCss from '../../../ui/palette.css?inline';
import { makeButton } from '../../shared/button';
import { closedRoot } from '../../shared/closed-root';
import { isTrusted } from '../../shared/is-trusted';
import { announceIn } from '../../shared/live-region';
import css from './toast.css?inline';

/** How long a toast stays (ms) while nobody points at it or has the focus in it. By hand: people need time to read. */
export const TOAST_MS = 12_000;

interface Toast {
  text: string;
  /** Takes the toast away when it is aborted. */
  signal: AbortSignal;
  /** Puts it over what is shown. */
  hold(element: Element): void;
  onUndo?(): void;
}

/** Says what was done, with a button that undoes it. While the toast is there, Ctrl+Z or Cmd+Z undoes it as well. */
export function showToast({ text, signal, hold, onUndo }: Toast): void {
  const ending = new AbortController();
  const close = (): void => ending.abort();
  const { host, root } = closedRoot('galley-toast');
  const { bar, line } = createBar(onUndo, close);
  const style = document.createElement('style');
  style.textContent = css + paletteCss;
  root.append(style, bar);
  closeAfterRest(bar, close, ending.signal);
  if (onUndo) listenToUndo(onUndo, ending.signal);
  hold(host);
  host.popover = 'manual';
  host.showPopover();
  announceIn(line, text, ending.signal);
  ending.signal.addEventListener('abort', () => host.remove(), { once: true });
  signal.addEventListener('abort', close, { once: true, signal: ending.signal });
}

/** The bar with its buttons, and the live region in it that is still empty. */
function createBar(onUndo: (() => void) | undefined, onClose: () => void): { bar: Element; line: Element } {
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.lang = uiLanguage();
  bar.dir = uiDirection();
  const line = document.createElement('span');
  line.setAttribute('role', 'status');
  const buttons = document.createElement('div');
  if (onUndo) buttons.append(makeButton(t('optionsUndo'), onUndo));
  buttons.append(makeButton(t('close'), onClose));
  bar.append(line, buttons);
  return { bar, line };
}

/** Closes the toast once nobody has pointed at it, or had the focus in it, for its time. */
function closeAfterRest(bar: Element, close: () => void, signal: AbortSignal): void {
  let timer = setTimeout(close, TOAST_MS);
  const stay = (): void => clearTimeout(timer);
  const rest = (): void => {
    stay();
    timer = setTimeout(close, TOAST_MS);
  };
  bar.addEventListener('pointerenter', stay, { signal });
  bar.addEventListener('pointerleave', rest, { signal });
  bar.addEventListener('focusin', stay, { signal });
  bar.addEventListener('focusout', rest, { signal });
  signal.addEventListener('abort', stay, { once: true });
}

function listenToUndo(onUndo: () => void, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    if (!isTrusted(event) || !isUndo(event) || isWriting(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onUndo();
  };
  addEventListener('keydown', onKey, { capture: true, signal });
}

/** Ctrl+Z, on a Mac Cmd+Z. */
export function isUndo({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/** True where the reader is writing: there the key undoes what was written. */
function isWriting(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:input|textarea)$/.test(target.localName))
  );
}
