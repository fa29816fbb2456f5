import { dayOf } from '../day';
import type { Kept } from '../model';
import type { Rule } from '../rules/rules';
import type { SiteSettings } from '../schema';

/**
 * Returns the settings as other devices may know them: no day on which a rule matched a page, as that is the day of a
 * visit. Each rule has the day on which the reader last changed its site instead.
 */
export function withoutVisits(kept: Kept): Kept {
  return withRules(kept, (rule, { changed }) => ({ ...rule, lastMatched: dayOf(changed) }));
}

/** Returns the settings with the days that this device has noted. A rule that is new to it counts as found today. */
export function withVisitsOf(kept: Kept, here: Kept): Kept {
  return withRules(kept, (rule, _, host) => {
    const noted = here.sites[host]?.rules?.find(({ id }) => id === rule.id);
    return { ...rule, lastMatched: noted?.lastMatched ?? dayOf(Date.now()) };
  });
}

function withRules(kept: Kept, change: (rule: Rule, site: SiteSettings, host: string) => Rule): Kept {
  const sites = Object.entries(kept.sites).map(([host, site]) => [
    host,
    site.rules ? { ...site, rules: site.rules.map((rule) => change(rule, site, host)) } : site,
  ]);
  return { ...kept, sites: Object.fromEntries(sites) };
}
