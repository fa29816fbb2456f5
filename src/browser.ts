import type { Browser } from 'webextension-polyfill';

/** What browsers give their extensions: Firefox calls it `browser`, Chrome `chrome`. */
interface World {
  browser?: Browser;
  chrome?: Browser;
}

/**
 * The browser's own interface, as it is, for what runs in pages: all that is asked of it there gives promises by itself,
 * and webextension-polyfill, which everything else uses, would be a tenth of the first script. Taken only where the
 * world has it of its own: an element of the page with that id answers to the name as well.
 */
export const browser = (Object.hasOwn(globalThis, 'browser')
  ? (globalThis as World).browser
  : (globalThis as World).chrome) as unknown as Browser;
