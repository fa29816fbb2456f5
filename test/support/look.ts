import type { Galley } from './galley.ts';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

/** Stores general settings: this look, all else as usual. */
export async function setLook(galley: Galley, look: 'reader' | 'in-place'): Promise<void> {
  const extension = await galley.openOptions();
  await extension.evaluate((general) => chrome.storage.local.set({ version: 2, general }), {
    look,
    keep: [],
    automatic: false,
    badge: true,
    // Later than what the browser's sync may still hold of a test before.
    changed: Date.now(),
  });
  await extension.close();
}
