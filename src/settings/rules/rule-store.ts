import type { SiteChoices } from '../schema';
import { loadSettings, removeSites, updateSite } from '../storage';
import { MOST_RULES, type Rule } from './rules';

/** Stores a rule for a site. Resolves to whether there was room for it. */
export async function addRule(host: string, rule: Rule): Promise<boolean> {
  let stored = false;
  await updateSite(host, (site) => {
    const rules = site.rules ?? [];
    stored = rules.length < MOST_RULES;
    return stored ? { ...site, rules: [...rules, rule] } : site;
  });
  return stored;
}

/** Forgets a rule of a site, and the site as well where nothing else is set for it. */
export async function forgetRule(host: string, id: string): Promise<void> {
  await updateSite(host, (site) =>
    withRules(
      site,
      (site.rules ?? []).filter((rule) => rule.id !== id),
    ),
  );
  const { changed: _, ...left } = (await loadSettings()).sites[host] ?? { changed: 0 };
  if (Object.keys(left).length === 0) await removeSites([host]);
}

/** Takes a rule off a site, which stays. */
export function dropRule(host: string, id: string): Promise<void> {
  return updateSite(host, (site) =>
    withRules(
      site,
      (site.rules ?? []).filter((rule) => rule.id !== id),
    ),
  );
}

/** Calls a rule by another name. */
export function renameRule(host: string, id: string, name: string): Promise<void> {
  return updateSite(host, (site) =>
    withRules(
      site,
      (site.rules ?? []).map((rule) => (rule.id === id ? { ...rule, name } : rule)),
    ),
  );
}

function withRules({ rules: _, ...site }: SiteChoices, rules: Rule[]): SiteChoices {
  return rules.length > 0 ? { ...site, rules } : site;
}
