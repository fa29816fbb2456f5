import { t, uiDirection, uiLanguage } from '../../ui/i18n';
import paletteCss from '../../ui/palette.css?inline';
import { makeButton } from '../shared/button';
import { closedRoot } from '../shared/closed-root';
import { isByReader } from '../shared/is-trusted';
import css from './toast.css?inline';

/** How long it stays (ms) while nobody points at it or has the focus in it; people must have the time to read it. */
export const TOAST_MS = 12_000;
/** A live region must be in the page for a moment before its text is set, else screen readers say nothing. */
const ANNOUNCE_AFTER_MS = 150;

interface Toast {
  text: string;
  /** Puts it over what is shown. */
  hold(element: Element): void;
  onUndo?(): void;
}

/** Says what was done, with a button that undoes it; so does Ctrl+Z, or Cmd+Z, while it is there. Returns what takes it away. */
export function showToast({ text, hold, onUndo }: Toast): () => void {
  const { host, root } = closedRoot('galley-toast');
  const style = document.createElement('style');
  style.textContent = css + paletteCss;
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.lang = uiLanguage();
  bar.dir = uiDirection();
  const line = document.createElement('span');
  line.setAttribute('role', 'status');
  bar.append(line);
  const buttons = document.createElement('div');
  if (onUndo) buttons.append(makeButton(t('optionsUndo'), onUndo));
  buttons.append(makeButton(t('close'), close));
  bar.append(buttons);
  root.append(style, bar);

  let timer = setTimeout(close, TOAST_MS);
  const stay = (): void => clearTimeout(timer);
  const go = (): void => {
    stay();
    timer = setTimeout(close, TOAST_MS);
  };
  bar.addEventListener('pointerenter', stay);
  bar.addEventListener('pointerleave', go);
  bar.addEventListener('focusin', stay);
  bar.addEventListener('focusout', go);
  const onKey = (event: KeyboardEvent): void => {
    if (!onUndo || !isByReader(event) || !isUndo(event) || isWriting(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onUndo();
  };
  addEventListener('keydown', onKey, true);
  hold(host);
  host.popover = 'manual';
  host.showPopover();
  setTimeout(() => {
    line.textContent = text;
  }, ANNOUNCE_AFTER_MS);

  function close(): void {
    clearTimeout(timer);
    removeEventListener('keydown', onKey, true);
    host.remove();
  }
  return close;
}

/** Ctrl+Z, on a Mac Cmd+Z. */
export function isUndo({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/** True where the reader writes something: there the key undoes what was written. */
function isWriting(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:input|textarea)$/.test(target.localName))
  );
}
