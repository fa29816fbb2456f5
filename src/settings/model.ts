import * as v from 'valibot';
import { SITE, type Stored } from './migrate';
import {
  DEFAULT_SETTINGS,
  type GeneralChoices,
  type GeneralSettings,
  GeneralSettingsSchema,
  type SiteChoices,
  type SiteSettings,
  SiteSettingsSchema,
} from './schema';

/**
 * Storage key of the general settings. Each site has a key of its own, so that two writers never overwrite each
 * other.
 */
export const GENERAL = 'general';
/**
 * Prefix of the storage key of a removed site. The host follows; the value is the time of removal. Other devices need
 * this record to remove the site too.
 */
export const GONE = 'gone:';
/** Storage key of the time when everything was deleted, for the same reason. It names no site. */
export const CLEARED = 'cleared';

/** All settings of the reader, and records of what was removed. Times are milliseconds since 1970. */
export interface Kept {
  /** `null` if no general setting was ever stored. */
  general: GeneralSettings | null;
  sites: Readonly<Record<string, SiteSettings>>;
  /** Removed sites. Key: host. Value: time of removal. */
  gone: Readonly<Record<string, number>>;
  /** Time when everything was last deleted; 0 if never. */
  cleared: number;
}

/**
 * Parses the contents of a storage. Values that do not fit the schema are skipped.
 * @param stored contents in the current schema version
 */
export function readKept(stored: Stored): Kept {
  const general = v.safeParse(GeneralSettingsSchema, stored[GENERAL]);
  const cleared = stored[CLEARED];
  const sites: Record<string, SiteSettings> = {};
  const gone: Record<string, number> = {};
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith(GONE) && typeof value === 'number') gone[key.slice(GONE.length)] = value;
    if (!key.startsWith(SITE)) continue;
    const site = v.safeParse(SiteSettingsSchema, value);
    if (site.success) sites[key.slice(SITE.length)] = site.output;
  }
  // A site can have both rows if the browser stopped after storing one and before removing the other.
  for (const [host, moment] of Object.entries(gone)) {
    const site = sites[host];
    if (site && site.changed > moment) delete gone[host];
    else delete sites[host];
  }
  return {
    general: general.success ? general.output : null,
    sites,
    gone,
    cleared: typeof cleared === 'number' ? cleared : 0,
  };
}

/** Returns the storage rows for the settings: values by storage key. The inverse of `readKept`. */
export function rowsOf({ general, sites, gone, cleared }: Kept): Record<string, unknown> {
  return {
    ...(general && { [GENERAL]: general }),
    ...prefixed(SITE, sites),
    ...prefixed(GONE, gone),
    ...(cleared > 0 && { [CLEARED]: cleared }),
  };
}

/** Returns the schema for a storage key, or `null` if the key is not a setting. */
export function schemaOf(key: string): typeof GeneralSettingsSchema | typeof SiteSettingsSchema | null {
  if (key === GENERAL) return GeneralSettingsSchema;
  return key.startsWith(SITE) ? SiteSettingsSchema : null;
}

/** Returns a copy with new general settings. The time of change is now. */
export function withGeneral(kept: Kept, choices: GeneralChoices): Kept {
  return { ...kept, general: { ...choices, changed: after(kept, kept.general?.changed) } };
}

/** Returns a copy with new settings for some sites, by host. The time of change is now. */
export function withSites(kept: Kept, choices: Readonly<Record<string, SiteChoices>>): Kept {
  const hosts = Object.keys(choices);
  const stamped = hosts.map((host) => [host, { ...choices[host], changed: momentFor(kept, host) }] as const);
  return {
    ...kept,
    sites: { ...kept.sites, ...Object.fromEntries(stamped) },
    gone: without(kept.gone, hosts),
  };
}

/** Returns a copy without the settings of some sites. The time of removal is now. */
export function withoutSites(kept: Kept, hosts: readonly string[]): Kept {
  const moments = hosts.map((host) => [host, momentFor(kept, host)] as const);
  return {
    ...kept,
    sites: without(kept.sites, hosts),
    gone: { ...kept.gone, ...Object.fromEntries(moments) },
  };
}

/** Returns a time that is later than every time in `kept`: now, or later if a clock was ahead. */
export function momentAfterAll(kept: Kept): number {
  const moments = Object.values(kept.sites).map(({ changed }) => changed);
  return after(kept, Math.max(kept.general?.changed ?? 0, ...moments, ...Object.values(kept.gone)));
}

export const generalOf = ({ general }: Kept): GeneralSettings => general ?? DEFAULT_SETTINGS.general;

function momentFor(kept: Kept, host: string): number {
  return after(kept, kept.sites[host]?.changed, kept.gone[host]);
}

/**
 * Returns the time for a new change: now. If the last change has a later time (another device's clock is ahead),
 * returns 1 ms after that change.
 */
function after({ cleared }: Kept, ...moments: (number | undefined)[]): number {
  return Math.max(Date.now(), ...[cleared, ...moments].map((moment) => (moment ?? 0) + 1));
}

function without<T>(values: Readonly<Record<string, T>>, hosts: readonly string[]): Record<string, T> {
  const left = new Set(hosts);
  return Object.fromEntries(Object.entries(values).filter(([host]) => !left.has(host)));
}

function prefixed(prefix: string, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [prefix + key, value]));
}
