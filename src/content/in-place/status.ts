import { closedRoot } from '../shared/closed-root';

/** A live region must be in the page for a moment before its text is set, else screen readers say nothing. */
const ANNOUNCE_AFTER_MS = 150;

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
  const { host, root } = closedRoot('galley-status');
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
