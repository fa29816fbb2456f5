import { type Galley, until } from './galley.ts';

/** From now on, until {@link release} or the end of the background, no script gets into a page. */
export const holdScripts = (galley: Galley): Promise<unknown> =>
  galley.inBackground(`
    const { scripting } = chrome;
    const put = scripting.executeScript.bind(scripting);
    const { promise, resolve } = Promise.withResolvers();
    scripting.galleyHeld = { begun: 0, done: 0, release: resolve };
    scripting.executeScript = async (...wanted) => {
      scripting.galleyHeld.begun++;
      try {
        await promise;
        return await put(...wanted);
      } finally {
        scripting.galleyHeld.done++;
      }
    };`);

/** Waits until Galley wants to put a script into a page: a request is under way. */
export const midway = (galley: Galley): Promise<boolean> =>
  until('a script to be held', () =>
    galley.inBackground<boolean>('return chrome.scripting.galleyHeld.begun > 0'),
  );

/** Lets the scripts go on, and waits until each of them has got where it was to go, or has failed. */
export async function release(galley: Galley): Promise<void> {
  await galley.inBackground('chrome.scripting.galleyHeld.release()');
  await until('the scripts to be done', () =>
    galley.inBackground<boolean>(
      'const { done, begun } = chrome.scripting.galleyHeld; return done === begun',
    ),
  );
}

/** From now on, until the background ends, the browser's storage refuses it every call of these kinds. */
export const refuseStorage = (
  galley: Galley,
  calls: readonly ('get' | 'set' | 'remove')[],
): Promise<unknown> =>
  galley.inBackground(`
    for (const area of [chrome.storage.local, chrome.storage.sync, chrome.storage.session])
      for (const call of ${JSON.stringify(calls)}) area[call] = () => { throw new Error('The disk is gone.'); };`);
