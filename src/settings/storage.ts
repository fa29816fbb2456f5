import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { inTurn } from './in-turn';
import { migrate, SITE, type Stored, VERSION, versionOf } from './migrate';
import {
  DEFAULT_SETTINGS,
  type GeneralChoices,
  type GeneralSettings,
  GeneralSettingsSchema,
  SCHEMA_VERSION,
  type Settings,
  type SiteChoices,
  type SiteSettings,
  SiteSettingsSchema,
} from './schema';

/** One key for the general settings and one for each site, so that two writers never overwrite each other. */
const GENERAL = 'general';
/** Before the key of a value that did not fit the schema when a new one was stored in its place. */
const DAMAGED = 'damaged:';
/** Before the host of a site whose settings were removed, with the moment of that: other devices have to hear of it. */
const GONE = 'gone:';

/**
 * All settings. A stored value that does not fit the schema is passed over (the defaults hold) and left in the
 * storage as it is.
 */
export async function loadSettings(): Promise<Settings> {
  return read(await browser.storage.local.get(null));
}

/** Changes the general settings as they are stored now. Rejects where the browser cannot store. */
export function updateGeneral(change: (general: GeneralChoices) => GeneralChoices): Promise<void> {
  return inTurn(async () => {
    const stored = await upToDate();
    const general = { ...change(read(stored).general), changed: Date.now() };
    await browser.storage.local.set({
      ...setAside(stored, GENERAL, GeneralSettingsSchema),
      [GENERAL]: general,
    });
  });
}

/**
 * Changes the settings of one site as they are stored now. Rejects where the browser cannot store.
 * @param host as `siteOf` gives it
 */
export function updateSite(host: string, change: (site: SiteChoices) => SiteChoices): Promise<void> {
  return inTurn(async () => {
    const stored = await upToDate();
    const key = SITE + host;
    const site = { ...change(read(stored).sites[host] ?? {}), changed: Date.now() };
    await browser.storage.local.set({ ...setAside(stored, key, SiteSettingsSchema), [key]: site });
    await browser.storage.local.remove(GONE + host);
  });
}

/** Forgets the settings of sites. */
export function removeSites(hosts: readonly string[]): Promise<void> {
  return inTurn(async () => {
    const now = Date.now();
    await browser.storage.local.set(Object.fromEntries(hosts.map((host) => [GONE + host, now])));
    await browser.storage.local.remove(hosts.map((host) => SITE + host));
  });
}

/** What another device or a file brings: it is stored as it is, its moments of change included. */
export interface Incoming {
  general?: GeneralSettings;
  sites: Readonly<Record<string, SiteSettings>>;
  /** Removed sites, with the moment of removal. */
  gone: Readonly<Record<string, number>>;
}

/** Stores what comes from elsewhere, after one look at what is here, in one turn. Rejects where nothing was stored. */
export function merge(
  decide: (settings: Settings, gone: Readonly<Record<string, number>>) => Incoming,
): Promise<void> {
  return inTurn(async () => {
    const stored = await upToDate();
    const { general, sites, gone } = decide(read(stored), goneIn(stored));
    await browser.storage.local.set({
      ...(general && { [GENERAL]: general }),
      ...prefixed(SITE, sites),
      ...prefixed(GONE, gone),
    });
    const dropped = [
      ...Object.keys(gone).map((host) => SITE + host),
      ...Object.keys(sites).map((host) => GONE + host),
    ];
    if (dropped.length > 0) await browser.storage.local.remove(dropped);
  });
}

/** Stores the settings of sites that were removed again, as a change of this moment. */
export function putSitesBack(sites: Readonly<Record<string, SiteSettings>>): Promise<void> {
  const changed = Date.now();
  const stamped = Object.entries(sites).map(([host, site]) => [host, { ...site, changed }] as const);
  return merge(() => ({ sites: Object.fromEntries(stamped), gone: {} }));
}

/** The sites whose settings were removed, with the moment of that. */
export async function loadGone(): Promise<Record<string, number>> {
  return goneIn(await browser.storage.local.get(null));
}

/** Forgets everything Galley has stored. */
export function removeAll(): Promise<void> {
  return inTurn(() => browser.storage.local.clear());
}

/** Calls back after every change, also of another page of the extension. Returns the undo. */
export function onSettingsChange(listener: () => void): () => void {
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

function read(raw: Stored): Settings {
  const stored = migrate(raw);
  const general = v.safeParse(GeneralSettingsSchema, stored[GENERAL]);
  const sites: Record<string, SiteSettings> = {};
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(SITE)) continue;
    const site = v.safeParse(SiteSettingsSchema, value);
    if (site.success) sites[key.slice(SITE.length)] = site.output;
  }
  return {
    version: SCHEMA_VERSION,
    general: general.success ? general.output : DEFAULT_SETTINGS.general,
    sites,
  };
}

/** Everything stored, brought to the present version in the storage itself. */
async function upToDate(): Promise<Stored> {
  const stored = await browser.storage.local.get(null);
  if (versionOf(stored) >= SCHEMA_VERSION) return stored;
  const brought = { ...migrate(stored), [VERSION]: SCHEMA_VERSION };
  await browser.storage.local.set(brought);
  return brought;
}

/** A stored value that does not fit is kept under another name when a new one takes its place. */
function setAside(stored: Stored, key: string, schema: v.GenericSchema): Record<string, unknown> {
  const damaged = key in stored && !v.is(schema, stored[key]);
  return damaged ? { [DAMAGED + key]: stored[key] } : {};
}

function goneIn(stored: Stored): Record<string, number> {
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, moment]) =>
      key.startsWith(GONE) && typeof moment === 'number' ? [[key.slice(GONE.length), moment]] : [],
    ),
  );
}

function prefixed(prefix: string, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [prefix + key, value]));
}
