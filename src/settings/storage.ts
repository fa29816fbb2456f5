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

/**
 * All settings. A stored value that does not fit the schema is passed over (the defaults hold) and left in the
 * storage as it is.
 */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(null);
  const general = v.safeParse(SettingsSchema.entries.general, stored[GENERAL]);
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
  return inTurn(async () => {
    const { general } = await loadSettings();
    await browser.storage.local.set({ [GENERAL]: change(general) });
  });
}

/**
 * Changes the settings of one site as they are stored now; a site without any starts with `{}`. Rejects where the
 * browser cannot store.
 * @param host as `siteOf` gives it
 */
export function updateSite(host: string, change: (site: SiteSettings) => SiteSettings): Promise<void> {
  return inTurn(async () => {
    const { sites } = await loadSettings();
    await browser.storage.local.set({ [SITE + host]: change(sites[host] ?? {}) });
  });
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
