import type { Browser } from 'webextension-polyfill';

export type { Commands, Menus, Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill';

/** The global object. The extension API is `browser` in Firefox and `chrome` in Chrome. */
interface World {
  browser?: Browser;
  chrome?: Browser;
}

/**
 * The extension API. All code must use it through this export. The extension's own pages and the background load
 * `polyfill.ts` first, so here they get webextension-polyfill. Content scripts get the native API: every function
 * they call returns a promise natively, and the polyfill would be 3 of the 44 kB of the first script.
 *
 * `Object.hasOwn`: only an own property of the global object is used. A page element with the id `browser` is also
 * accessible as `globalThis.browser`.
 */
export const browser = (Object.hasOwn(globalThis, 'browser')
  ? (globalThis as World).browser
  : (globalThis as World).chrome) as unknown as Browser;

/** How Chrome opens closed shadow roots to content scripts; not in the polyfill's types. */
interface WithDom {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
/** How Firefox does. */
interface WithClosedRoot {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, open or closed; `null` where it has none. For content scripts. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Only these have one. Chrome throws for the parts of drawings that are called like custom elements.
  if (!(element instanceof HTMLElement)) return null;
  const dom = (browser as WithDom | undefined)?.dom;
  if (dom) return dom.openOrClosedShadowRoot(element);
  return (element as WithClosedRoot).openOrClosedShadowRoot ?? element.shadowRoot;
}
