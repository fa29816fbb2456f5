import type { Kept } from './model';
import { type Reach, withdraw } from './permissions/permissions';
import { resolveSite } from './resolve';
import { loadSettings, updateGeneral, updateSite } from './storage';

/** What the browser was asked to allow is allowed: articles of the site are cleaned as they open from now on. */
export async function startAutomatic(reach: string): Promise<void> {
  if (reach === 'all-sites') await updateGeneral((general) => ({ ...general, automatic: true }));
  else await updateSite(reach, (site) => ({ ...site, automatic: true }));
}

/**
 * Articles of the site stay as they are from now on, and the permission goes back to the browser. A site that is
 * part of an automatic one becomes an exception.
 */
export async function stopAutomatic(reach: string): Promise<void> {
  if (reach === 'all-sites') await updateGeneral((general) => ({ ...general, automatic: false }));
  else {
    await updateSite(reach, ({ automatic: _, ...site }) => site);
    if (resolveSite(await loadSettings(), reach).automatic)
      await updateSite(reach, (site) => ({ ...site, automatic: false }));
  }
  await withdraw(reach);
}

/** The sites, and `all-sites`, that were automatic before and are no more: their permissions are of no use now. */
export function endedBetween(before: Kept, after: Kept): Reach[] {
  const hosts = Object.keys(before.sites).filter(
    (host) => before.sites[host]?.automatic && !after.sites[host]?.automatic,
  );
  return before.general?.automatic && !after.general?.automatic ? ['all-sites', ...hosts] : hosts;
}
