/** What is changed by one at a time: the settings on this device, and the copy that the browser's own sync holds. */
export type Shared = 'settings' | 'sync';

const queues = new Map<Shared, Promise<unknown>>();

/**
 * Runs a change of what is stored when no other is under way, so that each builds on what the one before it stored:
 * across the pages of the extension by a lock of the browser, else (on a page over plain http) within this one.
 * A change of the copy may wait for one of the settings, never the other way round.
 */
export function inTurn<T>(change: () => Promise<T>, shared: Shared = 'settings'): Promise<T> {
  const locks = globalThis.navigator?.locks;
  const locked = async (): Promise<T> =>
    locks ? await locks.request(`galley-${shared}`, change) : await change();
  const next = (queues.get(shared) ?? Promise.resolve()).then(locked, locked);
  queues.set(
    shared,
    next.catch(() => undefined),
  );
  return next;
}
