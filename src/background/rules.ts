import type { Runtime } from '../browser';
import { dayOf, type Rule, siteOf, sitesOver } from '../settings';
import { noteMatched } from '../settings/rules/rule-matches';
import { addRule, forgetRule } from '../settings/rules/rule-store';

/**
 * Stores a rule for the site of the sender's page. Stores nothing in private windows. Resolves to whether it was
 * stored.
 */
export async function storeRule(sender: Runtime.MessageSender, rule: Rule): Promise<boolean> {
  const host = hostOf(sender);
  if (host === null || sender.tab?.incognito !== false) return false;
  return addRule(siteOf(host), rule);
}

/**
 * Deletes a rule that applies to the sender's page. Resolves to `false` if the page does not belong to the given
 * site. @param site a site, or a host of it
 */
export async function dropRuleHere(
  sender: Runtime.MessageSender,
  site: string,
  rule: string,
): Promise<boolean> {
  const host = hostOf(sender);
  const owner = siteOf(site);
  if (host === null || !sitesOver(host).includes(owner)) return false;
  await forgetRule(owner, rule);
  return true;
}

/**
 * Stores today as the last day on which the rules matched on the sender's page. Stores nothing in private windows.
 */
export async function noteFound(sender: Runtime.MessageSender, rules: readonly string[]): Promise<boolean> {
  const host = hostOf(sender);
  if (host === null || sender.tab?.incognito !== false) return false;
  for (const site of sitesOver(host)) await noteMatched(site, rules, dayOf(Date.now()));
  return true;
}

/** The host of the sender's page; `null` if no settings can be stored for it. */
function hostOf({ url }: Runtime.MessageSender): string | null {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  return siteOf(host) === '' ? null : host;
}
