import * as v from 'valibot';
import { browser } from '../browser';
import { areAlike } from './canonical';
import { inTurn } from './lock';
import { migrate, SITE, type Stored, VERSION, versionOf } from './migrate';
import {
  CLEARED,
  GENERAL,
  GONE,
  generalOf,
  type Kept,
  momentAfterAll,
  readKept,
  rowsOf,
  schemaOf,
  withGeneral,
  withoutSites,
  withSites,
} from './model';
import { type GeneralChoices, SCHEMA_VERSION, type Settings, type SiteChoices } from './schema';

/** Before the key of a value that did not fit the schema when a new one was stored in its place. */
const DAMAGED = 'damaged:';
/** There where the reader wants settings to stay on this device. */
const NOT_SYNCED = 'not-synced';
/** Before the hash of an article's address, with where the reader stopped in it; no setting, but stored with them. */
export const PLACE = 'place:';

/**
 * All settings. A stored value that does not fit the schema is passed over (the defaults hold) and left in the
 * storage as it is.
 */
export async function loadSettings(): Promise<Settings> {
  const kept = await loadKept();
  return { version: SCHEMA_VERSION, general: generalOf(kept), sites: kept.sites };
}

/** What is set, and what was removed and when. */
export async function loadKept(): Promise<Kept> {
  return readKept(migrate(await browser.storage.local.get(null)));
}

/**
 * Changes what is kept, after one look at it, in one turn; only what differs is stored. Rejects where the browser
 * cannot store.
 */
export function rewrite(change: (kept: Kept) => Kept): Promise<{ before: Kept; after: Kept }> {
  return inTurn(async () => {
    const raw = await browser.storage.local.get(null);
    const stored = migrate(raw);
    const before = readKept(stored);
    const after = change(before);
    const known = rowsOf(before);
    const rows = rowsOf(after);
    const changed = Object.keys(rows).filter((key) => !areAlike(rows[key], known[key]));
    const values = Object.assign(
      versionOf(raw) < SCHEMA_VERSION ? { ...stored, [VERSION]: SCHEMA_VERSION } : {},
      ...changed.map((key) => replaced(stored, key, rows[key])),
    );
    if (Object.keys(values).length > 0) await browser.storage.local.set(values);
    const dropped = Object.keys(stored).filter((key) => !(key in rows) && isSound(stored, key));
    // What was removed counts as such by now; a row that the browser keeps goes with the next change.
    if (dropped.length > 0) await browser.storage.local.remove(dropped).catch(() => undefined);
    return { before, after };
  });
}

/** Changes the general settings as they are stored now. Rejects where the browser cannot store. */
export async function updateGeneral(change: (general: GeneralChoices) => GeneralChoices): Promise<void> {
  await rewrite((kept) => withGeneral(kept, change(generalOf(kept))));
}

/**
 * Changes the settings of one site as they are stored now. Rejects where the browser cannot store.
 * @param host as `siteOf` gives it
 */
export async function updateSite(host: string, change: (site: SiteChoices) => SiteChoices): Promise<void> {
  await rewrite((kept) => withSites(kept, { [host]: change(kept.sites[host] ?? {}) }));
}

/** Forgets the settings of sites. */
export async function removeSites(hosts: readonly string[]): Promise<void> {
  await rewrite((kept) => withoutSites(kept, hosts));
}

/** Stores the settings of sites that were removed again, as a change of this moment. */
export async function putSitesBack(sites: Readonly<Record<string, SiteChoices>>): Promise<void> {
  await rewrite((kept) => withSites(kept, sites));
}

/**
 * Forgets everything Galley has stored here. Where settings are the same on all devices, the moment of this is kept:
 * without it they would come back from there.
 */
export function removeAll(): Promise<void> {
  return inTurn(async () => {
    const stored = await browser.storage.local.get(null);
    const left = stored[NOT_SYNCED]
      ? NOT_SYNCED
      : await browser.storage.local
          .set({ [CLEARED]: momentAfterAll(readKept(migrate(stored))) })
          .then(() => CLEARED);
    await browser.storage.local.remove(Object.keys(stored).filter((key) => key !== left));
  });
}

/** Whether settings are to be the same on all of the reader's devices. */
export async function isSynced(): Promise<boolean> {
  return !(await browser.storage.local.get(NOT_SYNCED))[NOT_SYNCED];
}

export async function setSynced(on: boolean): Promise<void> {
  if (on) await browser.storage.local.remove(NOT_SYNCED);
  else await browser.storage.local.set({ [NOT_SYNCED]: true });
}

/** True where a later version of Galley has stored settings here, of which this one knows only a part. */
export async function isOfLaterVersion(): Promise<boolean> {
  return versionOf(await browser.storage.local.get(VERSION)) > SCHEMA_VERSION;
}

/** Calls back after every change of settings, also by another page of the extension. Returns the undo. */
export function onSettingsChange(listener: () => void): () => void {
  const hear = (changes: Stored): void => {
    if (Object.keys(changes).some((key) => !key.startsWith(PLACE))) listener();
  };
  browser.storage.local.onChanged.addListener(hear);
  return () => browser.storage.local.onChanged.removeListener(hear);
}

/**
 * A new value as it is stored in the place of another: fields that only a later version knows stay, and a value that
 * does not fit is kept under another name.
 */
function replaced(stored: Stored, key: string, value: unknown): Record<string, unknown> {
  const schema = schemaOf(key);
  const before = stored[key];
  if (!schema || before === undefined) return { [key]: value };
  if (!v.is(schema, before)) return { [DAMAGED + key]: before, [key]: value };
  const unknown = Object.entries(before).filter(([field]) => !(field in schema.entries));
  return { [key]: Object.assign(Object.fromEntries(unknown), value) };
}

/** True for what is kept, and not only something stored that looks like it. */
function isSound(stored: Stored, key: string): boolean {
  if (key === GENERAL || key.startsWith(SITE)) return v.is(schemaOf(key) ?? v.never(), stored[key]);
  return key === CLEARED || key.startsWith(GONE);
}
