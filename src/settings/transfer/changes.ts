import { areAlike } from '../canonical';
import { withGeneral, withoutSites, withSites } from '../model';
import type { GeneralSettings, Settings, SiteSettings } from '../schema';
import { rewrite } from '../storage';
import type { Imported } from './check-import';

/** The changes that an import would make. Sites that are not in the file stay unchanged. */
export interface Changes {
  /** Names of the general settings that would change. */
  general: (keyof GeneralSettings)[];
  added: string[];
  changed: string[];
  same: string[];
  /** Number of rules added and removed, over all sites. */
  rules: { added: number; removed: number };
}

/** Compares an imported file with the current settings. Times of change are ignored. */
export function compare(now: Settings, { general, sites }: Imported): Changes {
  const hosts = Object.keys(sites).sort();
  const known = (host: string): SiteSettings | undefined => now.sites[host];
  const isSame = (host: string): boolean => areAlike(choices(known(host)), choices(sites[host]));
  return {
    general: (Object.keys(general) as (keyof GeneralSettings)[]).filter(
      (field) => field !== 'changed' && !areAlike(now.general[field], general[field]),
    ),
    added: hosts.filter((host) => !known(host)),
    changed: hosts.filter((host) => known(host) && !isSame(host)),
    same: hosts.filter((host) => known(host) && isSame(host)),
    rules: {
      added: sum(hosts, (host) => lacking(sites[host], known(host))),
      removed: sum(hosts, (host) => lacking(known(host), sites[host])),
    },
  };
}

/** Returns the number of rules in `one` that `other` does not have. */
function lacking(one: SiteSettings | undefined, other: SiteSettings | undefined): number {
  const ids = new Set(other?.rules?.map(({ id }) => id));
  return one?.rules?.filter(({ id }) => !ids.has(id)).length ?? 0;
}

function sum(hosts: readonly string[], count: (host: string) => number): number {
  return hosts.reduce((total, host) => total + count(host), 0);
}

/** Applies an imported file. The time of change is now. Rejects if the browser cannot store the settings. */
export async function apply({ general, sites }: Imported): Promise<void> {
  await rewrite((kept) => withSites(withGeneral(kept, general), sites));
}

/** Reverts an import. @param before all settings before the import */
export async function undo(before: Settings, { sites }: Imported): Promise<void> {
  const known = Object.entries(before.sites).filter(([host]) => host in sites);
  const added = Object.keys(sites).filter((host) => !(host in before.sites));
  await rewrite((kept) =>
    withoutSites(withSites(withGeneral(kept, before.general), Object.fromEntries(known)), added),
  );
}

/** Returns the settings of a site without the time of change and the days of the last match. */
function choices(site: SiteSettings | undefined): unknown {
  const rules = site?.rules?.map((rule) => ({ ...rule, lastMatched: undefined }));
  return { ...site, rules, changed: undefined };
}
