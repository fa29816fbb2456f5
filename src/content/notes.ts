import { t } from '../ui/i18n';

const NOTE_STYLE = `p{font:15px/1.5 system-ui,sans-serif;color-scheme:light dark;margin:0;padding:.6em .9em;border:1px dashed GrayText;border-radius:8px;color:CanvasText;background:Canvas}
button{font:inherit;color:LinkText;background:none;border:0;padding:.3em;text-decoration:underline;cursor:pointer;min-height:24px}`;

/** A live region must be in the page for a moment before its text is set, else screen readers say nothing. */
const ANNOUNCE_AFTER_MS = 150;

/** The line that stands where comments were, with a button that brings them back. */
export function noteFor(onShow: () => void): Element {
  const host = document.createElement('galley-note');
  const root = host.attachShadow({ mode: 'closed' });
  const line = document.createElement('p');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = t('show');
  button.addEventListener('click', onShow);
  line.append(`${t('commentsHidden')} `, button);
  root.append(styleOf(NOTE_STYLE), line);
  return host;
}

let status: { host: Element; line: HTMLElement } | null = null;

/** Says a sentence to screen readers; `null` takes the live region away. */
export function announce(text: string | null): void {
  if (text === null) {
    status?.host.remove();
    status = null;
    return;
  }
  status ??= createStatus();
  if (!status.host.isConnected) document.documentElement.append(status.host);
  const { line } = status;
  setTimeout(() => {
    line.textContent = text;
  }, ANNOUNCE_AFTER_MS);
}

function createStatus(): { host: Element; line: HTMLElement } {
  const host = document.createElement('galley-status');
  const root = host.attachShadow({ mode: 'closed' });
  const line = document.createElement('div');
  line.setAttribute('role', 'status');
  root.append(
    styleOf(':host{all:initial;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}'),
    line,
  );
  return { host, line };
}

function styleOf(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}
