/** The lock that all pages of the extension and its background share. */
const LOCK = 'galley-settings';

let queue: Promise<unknown> = Promise.resolve();

/**
 * Runs a change of what is stored when no other is under way, so that each builds on what the one before it stored:
 * across the pages of the extension by a lock of the browser, else (on a page over plain http) within this one.
 */
export function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  const locked = async (): Promise<T> => (locks ? await locks.request(LOCK, change) : await change());
  const next = queue.then(locked, locked);
  queue = next.catch(() => undefined);
  return next;
}
