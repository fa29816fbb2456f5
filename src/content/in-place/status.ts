import { closedRoot } from '../shared/closed-root';
import { announceIn } from '../shared/live-region';

const STYLE =
  ':host{all:initial;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}';

/** A live region in the page, which only screen readers notice. */
export interface Status {
  /** Says a sentence. */
  announce(text: string): void;
  remove(): void;
}

/** Makes the live region. It is in the page from the first sentence on. */
export function createStatus(): Status {
  const { host, root } = closedRoot('galley-status');
  const style = document.createElement('style');
  style.textContent = STYLE;
  const line = document.createElement('div');
  line.setAttribute('role', 'status');
  root.append(style, line);
  return {
    announce(text) {
      if (!host.isConnected) document.documentElement.append(host);
      announceIn(line, text);
    },
    remove: () => host.remove(),
  };
}
