/** The name under which a host's settings are stored: lower case, without `www.` unless that is the domain itself. */
export function siteOf(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=.*\.)/, '');
}
