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

/** One key for the general settings and one for each site, so that two writers never overwrite each other. */
export const GENERAL = 'general';
/** Before the host of a site whose settings were removed, with the moment of that: other devices have to hear of it. */
export const GONE = 'gone:';
/** The moment when everything was deleted, for the same reason; it names nothing. */
export const CLEARED = 'cleared';

/** Everything the reader has set, and what they have removed. Moments are milliseconds since 1970. */
export interface Kept {
  /** `null` where nothing was ever set. */
  general: GeneralSettings | null;
  sites: Readonly<Record<string, SiteSettings>>;
  /** Removed sites, with the moment of removal. */
  gone: Readonly<Record<string, number>>;
  /** When everything was deleted last; 0 where that never was. */
  cleared: number;
}

/** What is kept in a storage, which is of the present version; values that do not fit the schema are passed over. */
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
  // Both are there where the browser stopped between storing the one and removing the other.
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

/** What is kept, by the keys under which it is stored. */
export function rowsOf({ general, sites, gone, cleared }: Kept): Record<string, unknown> {
  return {
    ...(general && { [GENERAL]: general }),
    ...prefixed(SITE, sites),
    ...prefixed(GONE, gone),
    ...(cleared > 0 && { [CLEARED]: cleared }),
  };
}

/** The schema of what is stored under a key; `null` for what is no setting. */
export function schemaOf(key: string): typeof GeneralSettingsSchema | typeof SiteSettingsSchema | null {
  if (key === GENERAL) return GeneralSettingsSchema;
  return key.startsWith(SITE) ? SiteSettingsSchema : null;
}

/** With other general settings, as a change of this moment. */
export function withGeneral(kept: Kept, choices: GeneralChoices): Kept {
  return { ...kept, general: { ...choices, changed: after(kept, kept.general?.changed) } };
}

/** With the settings of some sites, as a change of this moment. */
export function withSites(kept: Kept, choices: Readonly<Record<string, SiteChoices>>): Kept {
  const hosts = Object.keys(choices);
  const stamped = hosts.map((host) => [host, { ...choices[host], changed: momentFor(kept, host) }] as const);
  return {
    ...kept,
    sites: { ...kept.sites, ...Object.fromEntries(stamped) },
    gone: without(kept.gone, hosts),
  };
}

/** Without the settings of some sites, as a change of this moment. */
export function withoutSites(kept: Kept, hosts: readonly string[]): Kept {
  const moments = hosts.map((host) => [host, momentFor(kept, host)] as const);
  return {
    ...kept,
    sites: without(kept.sites, hosts),
    gone: { ...kept.gone, ...Object.fromEntries(moments) },
  };
}

/** A moment that is later than anything kept. */
export function momentAfterAll(kept: Kept): number {
  const moments = Object.values(kept.sites).map(({ changed }) => changed);
  return after(kept, Math.max(kept.general?.changed ?? 0, ...moments, ...Object.values(kept.gone)));
}

export const generalOf = ({ general }: Kept): GeneralSettings => general ?? DEFAULT_SETTINGS.general;

function momentFor(kept: Kept, host: string): number {
  return after(kept, kept.sites[host]?.changed, kept.gone[host]);
}

/** Now; later where another device, whose clock is ahead, has made the last change. */
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
