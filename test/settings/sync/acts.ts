import { loadSettings, type SiteSettings } from '../../../src/settings';
import { rewrite } from '../../../src/settings/storage';
import { exchange } from '../../../src/settings/sync/sync';
import type { Device } from './devices.ts';
import { account, on } from './two-devices.ts';

/** A device hears of what others sent, exchanges settings, and sends what is new. */
export async function exchangeOn(there: Device): Promise<void> {
  await account.meet(there);
  await on(there, exchange);
  await account.meet(there);
}

/** The sites that have settings here. */
export const hosts = async (): Promise<string[]> => Object.keys((await loadSettings()).sites).sort();

/** A change of a site's settings. */
export const site = (look: 'reader' | 'in-place') => () => ({ look });

export const keepSites = (sites: Record<string, SiteSettings>) => rewrite((kept) => ({ ...kept, sites }));
