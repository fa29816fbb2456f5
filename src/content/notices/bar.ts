import { makeButton } from '../shared/button';
import { closedRoot } from '../shared/closed-root';
import { withMadeUpNames } from '../shared/made-up-names';
import type { BarButton } from './contract';
import { guardInput } from './guard-input';

/** Where the bar stands is set by the user style sheet, which no rule of the page can change, or by the view it is in. */
const STYLE = `div{color-scheme:light dark;pointer-events:auto;display:flex;flex-wrap:wrap;gap:0 4px;align-items:center;justify-content:center;box-sizing:border-box;max-width:calc(100vw - 32px);padding:4px 6px 4px 16px;border:1px solid var(--line,light-dark(#d8d4c8,#4a4842));border-radius:24px;
background:var(--paper,light-dark(#fffefb,#232220));color:var(--ink,light-dark(#1f1e1b,#e9e6df));font:15px/1.4 system-ui,sans-serif;box-shadow:0 4px 20px #0003}
button{font:inherit;font-weight:600;color:var(--accent,light-dark(#8a3318,#f0a184));background:none;border:0;border-radius:20px;padding:6px 12px;min-height:32px;cursor:pointer}
button:focus-visible{outline:2px solid currentColor}`;

/** Makes a small bar with a sentence, which screen readers say, and buttons. */
export function makeBar(text: string, buttons: readonly BarButton[]): Element {
  const { host, root } = closedRoot('galley-offer');
  const style = document.createElement('style');
  style.textContent = withMadeUpNames(STYLE);
  const line = document.createElement('div');
  line.setAttribute('role', 'status');
  line.append(text, ...buttons.map(({ label, onClick }) => makeButton(label, onClick)));
  root.append(style, line);
  return host;
}

/** Puts a bar over the page. @param signal takes it away */
export function putBar(bar: Element, signal: AbortSignal): void {
  document.documentElement.append(bar);
  guardInput(signal);
  signal.addEventListener('abort', () => bar.remove());
}
