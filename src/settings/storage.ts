import * as v from 'valibot';
import browser from 'webextension-polyfill';
import {
  DEFAULT_SETTINGS,
  type Settings,
  SettingsSchema,
  type SiteSettings,
  SiteSettingsSchema,
} from './schema';

/** One key for the general settings and one for each site, so that two writers never overwrite each other. */
const GENERAL = 'general';
const SITE = 'site:';
/** Before the key of a value that did not fit the schema when a new one was stored in its place. */
const DAMAGED = 'damaged:';

const GeneralSchema = SettingsSchema.entries.general;

/**
 * All settings. A stored value that does not fit the schema is passed over (the defaults hold) and left in the
 * storage as it is.
 */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(null);
  const general = v.safeParse(GeneralSchema, stored[GENERAL]);
  const sites: Record<string, SiteSettings> = {};
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(SITE)) continue;
    const site = v.safeParse(SiteSettingsSchema, value);
    if (site.success) sites[key.slice(SITE.length)] = site.output;
  }
  return {
    version: 1,
    general: general.success ? general.output : DEFAULT_SETTINGS.general,
    sites,
  };
}

let queue: Promise<unknown> = Promise.resolve();

/** Runs changes one after the other, so that each builds on what the one before it stored. */
function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const next = queue.then(change, change);
  queue = next.catch(() => undefined);
  return next;
}

/** Changes the general settings as they are stored now. Rejects where the browser cannot store. */
export function updateGeneral(change: (general: Settings['general']) => Settings['general']): Promise<void> {
  return inTurn(() => replace(GENERAL, GeneralSchema, DEFAULT_SETTINGS.general, change));
}

/**
 * Changes the settings of one site as they are stored now; a site without any starts with `{}`. Rejects where the
 * browser cannot store.
 * @param host as `siteOf` gives it
 */
export function updateSite(host: string, change: (site: SiteSettings) => SiteSettings): Promise<void> {
  return inTurn(() => replace(SITE + host, SiteSettingsSchema, {}, change));
}

/** Stores the changed value; what was there and does not fit the schema is set aside, not overwritten. */
async function replace<T>(
  key: string,
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
  change: (value: T) => T,
): Promise<void> {
  const { [key]: raw } = await browser.storage.local.get(key);
  const read = v.safeParse(schema, raw);
  const damaged = raw !== undefined && !read.success ? { [DAMAGED + key]: raw } : {};
  await browser.storage.local.set({ ...damaged, [key]: change(read.success ? read.output : fallback) });
}

/** Forgets the settings of one site. */
export function removeSite(host: string): Promise<void> {
  return inTurn(() => browser.storage.local.remove(SITE + host));
}

/** Forgets everything Galley has stored. */
export function removeAll(): Promise<void> {
  return inTurn(() => browser.storage.local.clear());
}

/** Calls back after every change, also of another page of the extension. Returns the undo. */
export function onSettingsChange(listener: () => void): () => void {
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
