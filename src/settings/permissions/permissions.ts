import { browser } from '../../browser';
import { ALL_SITES, originsOf } from './origins';

/** A site, or all of them. */
export type Reach = string | 'all-sites';

/** The match patterns that running by itself on a site needs. */
export function originsFor(reach: Reach): string[] {
  return reach === 'all-sites' ? [...ALL_SITES] : originsOf(reach);
}

/** True where the browser lets Galley run on the site by itself. */
export function isAllowed(reach: Reach): Promise<boolean> {
  return browser.permissions.contains({ origins: originsFor(reach) });
}

/**
 * Asks the reader, in the browser's own prompt, to let Galley run on the sites by itself. Must be called in the very
 * handler of a click, before anything is awaited. Resolves to the answer; a popup may be gone by then.
 */
export function askToAllow(reaches: readonly Reach[]): Promise<boolean> {
  return browser.permissions.request({ origins: reaches.flatMap(originsFor) });
}

/** Gives the permission for a site back to the browser; of one that was never given nothing happens. */
export async function withdraw(reach: Reach): Promise<void> {
  await browser.permissions.remove({ origins: originsFor(reach) });
}

/** Gives every permission for sites back. */
export async function withdrawAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** The match patterns of all sites on which the browser lets Galley run by itself. */
export async function allowedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls back after every change of permissions, also one made in the browser's own pages. Returns the undo. */
export function onPermissionsChange(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
