import { browser } from '../../browser';
import { inTurn } from '../lock';
import type { Kept } from '../model';
import { SCHEMA_VERSION } from '../schema';
import { isOfLaterVersion, isSynced, loadKept, removeAll, rewrite } from '../storage';
import { MAIN, type Main } from './layout';
import { mergeKept } from './merge';
import { readItems } from './read-items';
import { problemOf, type SyncState, saveSyncState } from './state';
import { writingOf } from './write-items';

/** A removal is told for this long; a device that was away for longer may bring the site back. */
export const GONE_FOR_MS = 365 * 24 * 60 * 60 * 1000;

/** What an exchange with the other devices has changed here; `null` where there was none. */
export type Exchanged = { before: Kept; after: Kept } | null;

/**
 * Takes in what other devices have changed, and leaves for them what was changed here. Both are compared in full, so
 * an exchange that was cut short is made good by the next. What is stored on this device comes first: whatever the
 * browser's own sync refuses stays here. Never rejects; how it went is in the state.
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
      const changed = await rewrite((kept) => withoutOld(mergeKept(kept, held)));
      exchanged = changed;
      const { items, left } = await writingOf(changed.after, held);
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
 * Forgets everything, here and in the browser's own sync. Where settings are the same on all devices, the moment of it
 * stays there, by which the others learn that they are to forget what is older. An exchange that is under way comes to
 * its end before: it would write again what it read. Rejects where nothing was deleted.
 * @returns `false` where the browser kept its copy; the next exchange tries again
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
