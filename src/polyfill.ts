import polyfill from 'webextension-polyfill';

/*
 * Installs webextension-polyfill as `globalThis.browser`, where `browser.ts` reads the extension API. Must be the
 * first import of the background and of each extension page.
 */
Object.defineProperty(globalThis, 'browser', { value: polyfill, configurable: true, writable: true });
