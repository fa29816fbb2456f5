import { createQueue, type Queue } from '../queue';

/** Resources with a lock. `settings`: the settings on this device. `sync`: the copy in the browser's sync storage. */
export type Shared = 'settings' | 'sync';

const queues: Readonly<Record<Shared, Queue>> = { settings: createQueue(), sync: createQueue() };

/**
 * Runs a change of the storage under an exclusive lock, so that each change sees the result of the one before it.
 * Resolves or rejects as the change does. The lock is a Web Lock, shared by all pages of the extension. Web Locks are
 * missing on pages over plain http; there the lock covers only this page.
 * Lock order: a change under `sync` may wait for `settings`. A change under `settings` must never wait for `sync`.
 */
export function inTurn<T>(change: () => Promise<T>, shared: Shared = 'settings'): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return queues[shared](async () =>
    locks ? await locks.request(`galley-${shared}`, change) : await change(),
  );
}
