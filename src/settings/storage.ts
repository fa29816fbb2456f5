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

/** Stores the general settings. Rejects where the browser cannot store. */
export async function saveGeneral(general: Settings['general']): Promise<void> {
  await browser.storage.local.set({ [GENERAL]: general });
}

/** Stores the settings of one site. @param host as {@link siteOf} gives it */
export async function saveSite(host: string, site: SiteSettings): Promise<void> {
  await browser.storage.local.set({ [SITE + host]: site });
}

/** Forgets the settings of one site. */
export async function removeSite(host: string): Promise<void> {
  await browser.storage.local.remove(SITE + host);
}

/** Forgets everything Galley has stored. */
export async function removeAll(): Promise<void> {
  await browser.storage.local.clear();
}

/** Calls back after every change, also of another page of the extension. Returns the undo. */
export function onSettingsChange(listener: () => void): () => void {
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
