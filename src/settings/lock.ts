import { createQueue, type Queue } from '../queue';

/** What is changed by one at a time: the settings on this device, and the copy that the browser's own sync holds. */
export type Shared = 'settings' | 'sync';

const queues: Readonly<Record<Shared, Queue>> = { settings: createQueue(), sync: createQueue() };

/**
 * Runs a change of what is stored when no other is under way, so that each builds on what the one before it stored:
 * across the pages of the extension by a lock of the browser, else (on a page over plain http) within this one.
 * A change of the copy may wait for one of the settings, never the other way round.
 */
export function inTurn<T>(change: () => Promise<T>, shared: Shared = 'settings'): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return queues[shared](async () =>
    locks ? await locks.request(`galley-${shared}`, change) : await change(),
  );
}
