import type { SiteChoices } from '../schema';
import { loadSettings, removeSites, updateSite } from '../storage';
import { MOST_RULES, type Rule } from './rules';

/** Adds a rule to a site. Resolves to false, and stores nothing, if the site already has `MOST_RULES` rules. */
export async function addRule(host: string, rule: Rule): Promise<boolean> {
  let stored = false;
  await updateSite(host, (site) => {
    const rules = site.rules ?? [];
    stored = rules.length < MOST_RULES;
    return stored ? { ...site, rules: [...rules, rule] } : site;
  });
  return stored;
}

/** Deletes a rule of a site. Deletes the site too if it has no other settings. */
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

/** Deletes a rule of a site and keeps the site, even if it has no other settings. */
export function dropRule(host: string, id: string): Promise<void> {
  return updateSite(host, (site) =>
    withRules(
      site,
      (site.rules ?? []).filter((rule) => rule.id !== id),
    ),
  );
}

/** Renames a rule. */
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
