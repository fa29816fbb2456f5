import type { Galley } from './galley.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Takes away all that is set and taught for the site of the fixtures, by a test before or a try that was broken off. */
export async function forgetSite(galley: Galley): Promise<void> {
  const options = await galley.openOptions();
  // The newest change counts: one that is only removed comes back by the browser's sync.
  await options.evaluate(() => chrome.storage.local.set({ 'site:127.0.0.1': { changed: Date.now() } }));
  await options.close();
}
