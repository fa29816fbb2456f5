import type { Kept } from './model';
import { EVERYWHERE, type Reach, withdraw } from './permissions/permissions';
import { resolveSite } from './resolve';
import { loadSettings, updateGeneral, updateOrForgetSite, updateSite } from './storage';

/**
 * Turns automatic cleaning on: articles of the site are cleaned as they open. Called once the browser has granted the
 * permission. @param reach a site, or {@link EVERYWHERE}
 */
export async function startAutomatic(reach: string): Promise<void> {
  if (reach === EVERYWHERE) await updateGeneral((general) => ({ ...general, automatic: true }));
  else await updateSite(reach, (site) => ({ ...site, automatic: true }));
}

/**
 * Turns automatic cleaning off and gives the permission back to the browser. A site that would still be automatic
 * (through a parent domain or the general setting) is stored as an exception. @param reach a site, or {@link EVERYWHERE}
 */
export async function stopAutomatic(reach: string): Promise<void> {
  if (reach === EVERYWHERE) await updateGeneral((general) => ({ ...general, automatic: false }));
  else {
    await updateOrForgetSite(reach, ({ automatic: _, ...site }) => site);
    if (resolveSite(await loadSettings(), reach).automatic)
      await updateSite(reach, (site) => ({ ...site, automatic: false }));
  }
  await withdraw(reach);
}

/** Returns the sites (or {@link EVERYWHERE}) that are no longer automatic. Their permissions are not needed any more. */
export function endedBetween(before: Kept, after: Kept): Reach[] {
  const hosts = Object.keys(before.sites).filter(
    (host) => before.sites[host]?.automatic && !after.sites[host]?.automatic,
  );
  return before.general?.automatic && !after.general?.automatic ? [EVERYWHERE, ...hosts] : hosts;
}
