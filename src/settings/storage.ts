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

/** Key prefix for damaged values: a value that did not fit the schema is kept under it when a new one replaces it. */
const DAMAGED = 'damaged:';
/** Storage key that is set if the reader turned sync off: settings stay on this device. */
const NOT_SYNCED = 'not-synced';
/**
 * Key prefix of reading positions. The hash of the article's URL follows. Positions are not settings, but they are in
 * the same storage.
 */
export const PLACE = 'place:';
/**
 * Key prefix of what is known of the lines that sites repeat. A salted hash of the site follows, or the word for the
 * salt. Not settings either.
 */
export const SEEN = 'seen:';

/**
 * Returns all settings. A stored value that does not fit the schema is skipped (the defaults apply) and stays in the
 * storage unchanged.
 */
export async function loadSettings(): Promise<Settings> {
  const kept = await loadKept();
  return { version: SCHEMA_VERSION, general: generalOf(kept), sites: kept.sites };
}

/** Returns all settings with the times of change and the records of removal. */
export async function loadKept(): Promise<Kept> {
  return readKept(migrate(await browser.storage.local.get(null)));
}

/**
 * Reads the settings, applies a change and stores the result, under one lock. Only rows that differ are written.
 * Resolves to the settings before and after. Rejects if the browser cannot store them.
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
    // The removal is already recorded. If removing a row fails, the next change removes it.
    if (dropped.length > 0) await browser.storage.local.remove(dropped).catch(() => undefined);
    return { before, after };
  });
}

/** Applies a change to the stored general settings. Rejects if the browser cannot store them. */
export async function updateGeneral(change: (general: GeneralChoices) => GeneralChoices): Promise<void> {
  await rewrite((kept) => withGeneral(kept, change(generalOf(kept))));
}

/**
 * Applies a change to the stored settings of one site. Rejects if the browser cannot store them.
 * @param host in the form that `siteOf` returns
 */
export async function updateSite(host: string, change: (site: SiteChoices) => SiteChoices): Promise<void> {
  await rewrite((kept) => withSites(kept, { [host]: change(kept.sites[host] ?? {}) }));
}

/** As {@link updateSite}; a site of which no choice is left is not stored any more. */
export async function updateOrForgetSite(
  host: string,
  change: (site: SiteChoices) => SiteChoices,
): Promise<void> {
  await rewrite((kept) => {
    const { changed: _, ...before } = kept.sites[host] ?? { changed: 0 };
    const choices = change(before);
    if (Object.values(choices).some((choice) => choice !== undefined))
      return withSites(kept, { [host]: choices });
    return kept.sites[host] ? withoutSites(kept, [host]) : kept;
  });
}

/** Deletes the settings of sites. */
export async function removeSites(hosts: readonly string[]): Promise<void> {
  await rewrite((kept) => withoutSites(kept, hosts));
}

/** Restores the settings of removed sites. The time of change is now. */
export async function putSitesBack(sites: Readonly<Record<string, SiteChoices>>): Promise<void> {
  await rewrite((kept) => withSites(kept, sites));
}

/**
 * Deletes everything that Galley has stored on this device. If sync is on, the time of deletion is kept: without it,
 * the settings would come back from other devices.
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

/** Resolves to true if settings are synced between the reader's devices. */
export async function isSynced(): Promise<boolean> {
  return !(await browser.storage.local.get(NOT_SYNCED))[NOT_SYNCED];
}

export async function setSynced(on: boolean): Promise<void> {
  if (on) await browser.storage.local.remove(NOT_SYNCED);
  else await browser.storage.local.set({ [NOT_SYNCED]: true });
}

/** Resolves to true if the stored settings are of a later schema version, of which this version knows only a part. */
export async function isOfLaterVersion(): Promise<boolean> {
  return versionOf(await browser.storage.local.get(VERSION)) > SCHEMA_VERSION;
}

/**
 * Calls the listener after every change of settings, including changes by other pages of the extension. Returns a
 * function that removes the listener.
 */
export function onSettingsChange(listener: () => void): () => void {
  const hear = (changes: Stored): void => {
    const isSetting = (key: string): boolean => !key.startsWith(PLACE) && !key.startsWith(SEEN);
    if (Object.keys(changes).some(isSetting)) listener();
  };
  browser.storage.local.onChanged.addListener(hear);
  return () => browser.storage.local.onChanged.removeListener(hear);
}

/**
 * Returns the rows to store when a new value replaces the stored one. Unknown fields (from a later version) are kept.
 * An old value that does not fit the schema is kept under the `damaged:` prefix.
 */
function replaced(stored: Stored, key: string, value: unknown): Record<string, unknown> {
  const schema = schemaOf(key);
  const before = stored[key];
  if (!schema || before === undefined) return { [key]: value };
  if (!v.is(schema, before)) return { [DAMAGED + key]: before, [key]: value };
  const unknown = Object.entries(before).filter(([field]) => !(field in schema.entries));
  return { [key]: Object.assign(Object.fromEntries(unknown), value) };
}

/** True if a row holds valid settings or a record of removal. False for damaged settings and for other keys. */
function isSound(stored: Stored, key: string): boolean {
  if (key === GENERAL || key.startsWith(SITE)) return v.is(schemaOf(key) ?? v.never(), stored[key]);
  return key === CLEARED || key.startsWith(GONE);
}
