import type { Runtime } from '../browser';
import { loadSettings, siteOf, type Typography, updateGeneral, updateSite } from '../settings';

/**
 * Stores the typography that the reader chose on the sender's page, for its site only or for all sites. Stores
 * nothing in private windows. Resolves to whether it was stored.
 */
export async function storeTypography(
  { url, tab }: Runtime.MessageSender,
  typography: Typography,
  onlyHere: boolean,
): Promise<boolean> {
  if (!url?.startsWith('http') || !URL.canParse(url) || !tab || tab.incognito) return false;
  const host = siteOf(new URL(url).hostname);
  if (host === '') return false;
  if (onlyHere) await updateSite(host, (site) => ({ ...site, typography }));
  else {
    await updateGeneral((general) => ({ ...general, typography }));
    const isOwn = (await loadSettings()).sites[host]?.typography !== undefined;
    if (isOwn) await updateSite(host, ({ typography: _, ...site }) => site);
  }
  return true;
}
