import { hasSubdomains } from '../site';

/** Match patterns that cover all websites. */
export const ALL_SITES: readonly string[] = ['http://*/*', 'https://*/*'];

/**
 * Returns the match patterns of a site: its host and subdomains of the same owner, over http and https.
 * @param site in the form that `siteOf` returns
 */
export function originsOf(site: string): string[] {
  const host = hasSubdomains(site) ? `*.${site}` : site;
  return [`http://${host}/*`, `https://${host}/*`];
}
