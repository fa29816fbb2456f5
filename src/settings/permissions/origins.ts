/** The match patterns that cover every site of the web. */
export const ALL_SITES: readonly string[] = ['http://*/*', 'https://*/*'];

/** Hosts that have no subdomains: IP addresses and names without a dot. */
const ALONE = /^(?:\[.*\]|[\d.]+|[^.]+)$/;

/**
 * The match patterns of a site: its host with its subdomains, over http and https.
 * @param site as `siteOf` gives it
 */
export function originsOf(site: string): string[] {
  const host = ALONE.test(site) ? site : `*.${site}`;
  return [`http://${host}/*`, `https://${host}/*`];
}
