import { areAlike } from '../canonical';
import { withGeneral, withoutSites, withSites } from '../model';
import type { GeneralSettings, Settings, SiteSettings } from '../schema';
import { rewrite } from '../storage';
import type { Imported } from './check-import';

/** What an import would change; sites that are not in the file stay as they are. */
export interface Changes {
  /** Names of the general settings that would change. */
  general: (keyof GeneralSettings)[];
  added: string[];
  changed: string[];
  same: string[];
  /** Rules of all sites together. */
  rules: { added: number; removed: number };
}

/** Compares a file with what is set now; when something was changed does not count. */
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

/** How many rules of one the other has not. */
function lacking(one: SiteSettings | undefined, other: SiteSettings | undefined): number {
  const ids = new Set(other?.rules?.map(({ id }) => id));
  return one?.rules?.filter(({ id }) => !ids.has(id)).length ?? 0;
}

function sum(hosts: readonly string[], count: (host: string) => number): number {
  return hosts.reduce((total, host) => total + count(host), 0);
}

/** Takes the settings of a file over, as a change of this moment. Rejects where the browser cannot store. */
export async function apply({ general, sites }: Imported): Promise<void> {
  await rewrite((kept) => withSites(withGeneral(kept, general), sites));
}

/** Puts back what an import has changed. @param before all settings before it */
export async function undo(before: Settings, { sites }: Imported): Promise<void> {
  const known = Object.entries(before.sites).filter(([host]) => host in sites);
  const added = Object.keys(sites).filter((host) => !(host in before.sites));
  await rewrite((kept) =>
    withoutSites(withSites(withGeneral(kept, before.general), Object.fromEntries(known)), added),
  );
}

/** What the reader chose for a site, without the moments of change and use. */
function choices(site: SiteSettings | undefined): unknown {
  const rules = site?.rules?.map((rule) => ({ ...rule, lastMatched: undefined }));
  return { ...site, rules, changed: undefined };
}
