import * as v from 'valibot';
import { browser } from '../../browser';
import { areAlike } from '../canonical';

/**
 * Why the last attempt failed. `full`: the browser takes no more; `often`: not so often; `later`: another device has
 * a later version of Galley; `failed`: for a reason of its own.
 */
export const SYNC_PROBLEMS = ['full', 'often', 'later', 'failed'] as const;

const SyncStateSchema = v.object({
  problem: v.nullable(v.picklist(SYNC_PROBLEMS)),
  /** Sites for which there was no room. */
  left: v.array(v.string()),
});
/** How the last attempt to bring devices to the same settings went. */
export type SyncState = v.InferOutput<typeof SyncStateSchema>;

/** Kept on this device only. */
export const SYNC_STATE = 'sync-state';

/** `null` before the first attempt. */
export async function loadSyncState(): Promise<SyncState | null> {
  const { [SYNC_STATE]: stored } = await browser.storage.local.get(SYNC_STATE);
  return v.is(SyncStateSchema, stored) ? stored : null;
}

export async function saveSyncState(state: SyncState): Promise<void> {
  if (!areAlike(await loadSyncState(), state)) await browser.storage.local.set({ [SYNC_STATE]: state });
}

/** What a browser means by refusing to store: Chromium names the quota, Firefox says only that there is one. */
export function problemOf(error: unknown): NonNullable<SyncState['problem']> {
  const message = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/MAX_WRITE_OPERATIONS/.test(message)) return 'often';
  return /quota/i.test(message) ? 'full' : 'failed';
}
