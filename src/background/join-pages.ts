import type { Runtime } from '../browser';
import { siteOf, updateSite } from '../settings';

/**
 * Stores whether the pages of stories on the site of the sender's page are joined at once. Stores nothing in private
 * windows. Resolves to whether it was stored.
 */
export async function storeJoinPages({ url, tab }: Runtime.MessageSender, on: boolean): Promise<boolean> {
  if (!url?.startsWith('http') || !URL.canParse(url) || !tab || tab.incognito) return false;
  const host = siteOf(new URL(url).hostname);
  if (host === '') return false;
  await updateSite(host, ({ joinPages: _, ...site }) => (on ? { ...site, joinPages: on } : site));
  return true;
}
