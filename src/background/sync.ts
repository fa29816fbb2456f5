import { browser, type Storage } from '../browser';
import { createQueue } from '../queue';
import { endedBetween } from '../settings/automatic';
import { withdraw } from '../settings/permissions/permissions';
import { PLACE } from '../settings/storage';
import { SYNC_STATE } from '../settings/sync/state';
import { exchange } from '../settings/sync/sync';

/**
 * Changes within this time (ms) are exchanged together. Browsers allow 1,800 writes an hour; this makes at most
 * 1,200.
 */
const GATHER_MS = 3000;

/**
 * Keeps settings the same on all devices from now on. Also called when the worker restarts, to catch up on missed
 * changes.
 */
export function keepInSync(): void {
  browser.storage.local.onChanged.addListener((changes: Storage.StorageAreaOnChangedChangesType) => {
    if (Object.keys(changes).some((key) => key !== SYNC_STATE && !key.startsWith(PLACE))) soon();
  });
  browser.storage.sync.onChanged.addListener(soon);
  soon();
}

let due = false;
const inTurn = createQueue();

function soon(): void {
  if (due) return;
  due = true;
  setTimeout(() => {
    due = false;
    inTurn(exchangeNow).catch(() => undefined);
  }, GATHER_MS);
}

async function exchangeNow(): Promise<void> {
  const exchanged = await exchange();
  // A site that was switched off on another device no longer needs its permission on this one.
  if (exchanged) await Promise.all(endedBetween(exchanged.before, exchanged.after).map(withdraw));
}
