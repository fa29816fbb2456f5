import { browser } from '../../browser';
import { ALL_SITES, originsOf } from './origins';

/** All sites, where a site could stand. No host is spelled like this. */
export const EVERYWHERE = '*';

/** What a permission covers: one site, or {@link EVERYWHERE}. */
export type Reach = string;

/** Returns the match patterns that Galley needs to run automatically on a site. */
export function originsFor(reach: Reach): string[] {
  return reach === EVERYWHERE ? [...ALL_SITES] : originsOf(reach);
}

/** Resolves to true if the browser allows Galley to run automatically on the site. */
export function isAllowed(reach: Reach): Promise<boolean> {
  return browser.permissions.contains({ origins: originsFor(reach) });
}

/**
 * Opens the browser's permission prompt: may Galley run automatically on the sites? Call it directly in a click
 * handler, before any `await`. Resolves to the reader's answer; a popup may be closed by then.
 */
export function askToAllow(reaches: readonly Reach[]): Promise<boolean> {
  return browser.permissions.request({ origins: reaches.flatMap(originsFor) });
}

/** Gives the permission for a site back to the browser. Does nothing if there was no permission. */
export async function withdraw(reach: Reach): Promise<void> {
  await browser.permissions.remove({ origins: originsFor(reach) });
}

/** Gives all site permissions back to the browser. */
export async function withdrawAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Returns the match patterns of all sites on which Galley may run automatically. */
export async function allowedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Calls the listener after every change of permissions, including changes made in the browser's own pages. Returns a
 * function that removes the listener.
 */
export function onPermissionsChange(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
