import { t } from '../ui/i18n';
import { analyzeAgain } from './reading-tools';
import { watchArrivals } from './watch';

/** The text of a page that goes on without loading comes within this time (ms), or there is none to offer. */
const PATIENCE_MS = 15_000;

/** Where the bar stands is set by the user style sheet, which no rule of the page can change. */
const STYLE = `div{color-scheme:light dark;pointer-events:auto;display:flex;gap:4px;align-items:center;max-width:calc(100vw - 32px);padding:4px 6px 4px 16px;border:1px solid light-dark(#d8d4c8,#4a4842);border-radius:24px;
background:light-dark(#fffefb,#232220);color:light-dark(#1f1e1b,#e9e6df);font:15px/1.4 system-ui,sans-serif;box-shadow:0 4px 20px #0003}
button{font:inherit;font-weight:600;color:light-dark(#8a3318,#f0a184);background:none;border:0;border-radius:20px;padding:6px 12px;min-height:32px;cursor:pointer}
button:focus-visible{outline:2px solid currentColor}`;

/**
 * Offers to read the article that the page shows next, as soon as there is one.
 * @param onAccept called once, when the reader wants it
 * @returns takes the offer back
 */
export function offerNext(onAccept: () => void): () => void {
  let host: Element | null = null;
  const show = (): boolean => {
    if (!analyzeAgain({ url: document.baseURI }).article) return false;
    unwatch();
    host = bar(accept, withdraw);
    document.documentElement.append(host);
    return true;
  };
  const unwatch = watchArrivals(() => false, show);
  const patience = setTimeout(unwatch, PATIENCE_MS);
  const withdraw = (): void => {
    clearTimeout(patience);
    unwatch();
    host?.remove();
  };
  const accept = (): void => {
    withdraw();
    onAccept();
  };
  show();
  return withdraw;
}

function bar(onAccept: () => void, onClose: () => void): Element {
  const host = document.createElement('galley-offer');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const line = document.createElement('div');
  line.setAttribute('role', 'status');
  line.append(t('offerNext'), button(t('offerRead'), onAccept), button(t('close'), onClose));
  root.append(style, line);
  return host;
}

function button(label: string, onClick: () => void): Element {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', onClick);
  return made;
}
