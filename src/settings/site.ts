/**
 * Returns the site name under which a host's settings are stored: lower case, without a trailing dot, without `www.`
 * (unless `www` is part of the domain itself, as in `www.com`).
 */
export function siteOf(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=.*\.)/, '');
}
