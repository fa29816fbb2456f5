import polyfill from 'webextension-polyfill';

/*
 * Puts webextension-polyfill where `browser.ts` takes the browser's interface from. The first import of the background and
 * of each page of the extension.
 */
Object.defineProperty(globalThis, 'browser', { value: polyfill, configurable: true, writable: true });
