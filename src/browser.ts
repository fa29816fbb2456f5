import type { Browser } from 'webextension-polyfill';

export type { Commands, Menus, Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill';

/** Firefox calls its interface for extensions `browser`, Chrome `chrome`. */
interface World {
  browser?: Browser;
  chrome?: Browser;
}

/**
 * The browser's interface for extensions; the one way to it. The extension's own pages and the background load
 * `polyfill.ts` first, and get webextension-polyfill here. Scripts in the pages of others get the interface as it is: all
 * they call gives promises by itself, and the polyfill would be 3 of the 44 kB of the first script.
 *
 * Only what the global object has of its own is taken: an element of the page with the id `browser` answers to the name
 * as well.
 */
export const browser = (Object.hasOwn(globalThis, 'browser')
  ? (globalThis as World).browser
  : (globalThis as World).chrome) as unknown as Browser;
