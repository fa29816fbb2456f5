import type { Galley } from './galley.ts';

/** How long the background takes over every script, once it is {@link slowDown | slowed down} (ms). */
export const SLOW_MS = 1200;

/** From now on, until the background ends, putting a script into a page takes its time. */
export const slowDown = (galley: Galley): Promise<unknown> =>
  galley.inBackground(`
    const { scripting } = chrome;
    const put = scripting.executeScript.bind(scripting);
    scripting.executeScript = async (...wanted) => {
      await new Promise((resolve) => setTimeout(resolve, ${SLOW_MS}));
      return put(...wanted);
    };`);

/** From now on, until the background ends, the browser's storage refuses it every call of these kinds. */
export const refuseStorage = (
  galley: Galley,
  calls: readonly ('get' | 'set' | 'remove')[],
): Promise<unknown> =>
  galley.inBackground(`
    for (const area of [chrome.storage.local, chrome.storage.sync, chrome.storage.session])
      for (const call of ${JSON.stringify(calls)}) area[call] = () => { throw new Error('The disk is gone.'); };`);

/** Half of what a slow script takes: the request is under way. */
export const midway = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SLOW_MS / 2));
