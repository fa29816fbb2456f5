/** Match patterns that cover all websites. */
export const ALL_SITES: readonly string[] = ['http://*/*', 'https://*/*'];

/** Hosts that have no subdomains: IP addresses and names without a dot. */
const ALONE = /^(?:\[.*\]|[\d.]+|[^.]+)$/;

/**
 * Returns the match patterns of a site: its host and subdomains, over http and https.
 * @param site in the form that `siteOf` returns
 */
export function originsOf(site: string): string[] {
  const host = ALONE.test(site) ? site : `*.${site}`;
  return [`http://${host}/*`, `https://${host}/*`];
}
