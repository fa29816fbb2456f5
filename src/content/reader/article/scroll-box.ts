import type { ReaderTexts } from '../texts';

/** True for blocks that may be wider than the column: tables and code. */
export function isWide({ localName }: Element): boolean {
  return localName === 'table' || localName === 'pre';
}

/** A box in which a wide block scrolls, and which the keyboard can reach. */
export function scrollBox(wide: Element, texts: ReaderTexts): Element {
  const box = document.createElement('div');
  const name = wide.localName === 'pre' ? 'code' : 'table';
  box.className = name;
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', wide.querySelector('caption')?.textContent?.trim() || texts[name]);
  box.append(wide);
  return box;
}
