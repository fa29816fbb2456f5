import { browser } from '../../browser';
import { inTurn } from '../lock';
import type { Kept } from '../model';
import { SCHEMA_VERSION } from '../schema';
import { isOfLaterVersion, isSynced, loadKept, removeAll, rewrite } from '../storage';
import { MAIN, type Main } from './layout';
import { mergeKept } from './merge';
import { readItems } from './read-items';
import { problemOf, type SyncState, saveSyncState } from './state';
import { withoutVisits, withVisitsOf } from './visits';
import { writingOf } from './write-items';

/** Records of removal are kept for 365 days. A device that was offline for longer may bring the site back. */
export const GONE_FOR_MS = 365 * 24 * 60 * 60 * 1000;

/** The settings on this device before and after a sync; `null` if there was no sync. */
export type Exchanged = { before: Kept; after: Kept } | null;

/**
 * Syncs once: merges the changes of other devices into the settings here, then writes the changes made here to the
 * browser's sync storage. Both sides are compared in full, so the next sync repairs an interrupted one. This device
 * is stored first: what the sync storage refuses is still stored here. Never rejects; the result is in the sync state.
 */
export function exchange(): Promise<Exchanged> {
  return inTurn(exchangeNow, 'sync');
}

async function exchangeNow(): Promise<Exchanged> {
  if (!(await isSynced())) return null;
  let exchanged: Exchanged = null;
  let state: SyncState = { problem: null, left: [] };
  try {
    const held = await readItems(await browser.storage.sync.get(null));
    if (!held || (await isOfLaterVersion())) state = { problem: 'later', left: [] };
    else {
      const changed = await rewrite((kept) =>
        withVisitsOf(withoutOld(mergeKept(withoutVisits(kept), withoutVisits(held))), kept),
      );
      exchanged = changed;
      const { items, left } = await writingOf(withoutVisits(changed.after), held);
      state = { problem: null, left };
      if (Object.keys(items).length > 0) await browser.storage.sync.set(items);
    }
  } catch (error) {
    state = { ...state, problem: problemOf(error) };
  }
  await saveSyncState(state).catch(() => undefined);
  return exchanged;
}

/**
 * Deletes everything, on this device and in the browser's sync storage. If sync is on, the time of deletion stays in
 * the sync storage: it tells other devices to delete everything older. A running sync finishes first, because it
 * would write back what it has read. Rejects if nothing was deleted.
 * @returns `false` if the sync storage could not be updated; the next sync tries again
 */
export function removeEverywhere(): Promise<boolean> {
  return inTurn(removeNow, 'sync');
}

async function removeNow(): Promise<boolean> {
  await removeAll();
  try {
    await browser.storage.sync.clear();
    const { cleared } = await loadKept();
    const main = { version: SCHEMA_VERSION, general: null, cleared } satisfies Main;
    if (cleared > 0) await browser.storage.sync.set({ [MAIN]: main });
    return true;
  } catch {
    return false;
  }
}

function withoutOld(kept: Kept): Kept {
  const oldest = Date.now() - GONE_FOR_MS;
  return {
    ...kept,
    gone: Object.fromEntries(Object.entries(kept.gone).filter(([, moment]) => moment > oldest)),
  };
}
