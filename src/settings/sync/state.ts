import * as v from 'valibot';
import { browser } from '../../browser';
import { areAlike } from '../canonical';

/**
 * Reasons why the last sync failed. `full`: the storage quota is used up. `often`: too many writes. `later`: another
 * device has a later version of Galley. `failed`: any other reason.
 */
export const SYNC_PROBLEMS = ['full', 'often', 'later', 'failed'] as const;

const SyncStateSchema = v.object({
  problem: v.nullable(v.picklist(SYNC_PROBLEMS)),
  /** Sites that did not fit into the quota. */
  left: v.array(v.string()),
});
/** The result of the last sync. */
export type SyncState = v.InferOutput<typeof SyncStateSchema>;

/** Storage key of the sync state. It is stored on this device only. */
export const SYNC_STATE = 'sync-state';

/** Returns the result of the last sync, or `null` before the first one. */
export async function loadSyncState(): Promise<SyncState | null> {
  const { [SYNC_STATE]: stored } = await browser.storage.local.get(SYNC_STATE);
  return v.is(SyncStateSchema, stored) ? stored : null;
}

export async function saveSyncState(state: SyncState): Promise<void> {
  if (!areAlike(await loadSyncState(), state)) await browser.storage.local.set({ [SYNC_STATE]: state });
}

/**
 * Returns the problem that a storage error stands for. Chromium's message names the quota that was exceeded;
 * Firefox's message says only that a quota was exceeded.
 */
export function problemOf(error: unknown): NonNullable<SyncState['problem']> {
  const message = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/MAX_WRITE_OPERATIONS/.test(message)) return 'often';
  return /quota/i.test(message) ? 'full' : 'failed';
}
