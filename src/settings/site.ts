import { parse } from 'tldts';

/** A host as URLs spell it: labels with dots between them (IPv4 addresses too), or an IPv6 address in brackets. */
const HOST = /^(?:[a-z\d_-]+(?:\.[a-z\d_-]+)*|\[[\da-f:.]+\])$/;

/**
 * Returns the site of a host: the name under which its settings are stored and for which permissions are asked. It is
 * the host in lower case, without a trailing dot and without `www.`. The `www.` stays where the rest belongs to
 * different owners or to nobody: `www.gov.uk`, `www.com`, `www.github.io`. Returns `''` for text that is no host.
 * The site of a site is that site.
 * @param host as `URL.hostname` gives it
 */
export function siteOf(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (!HOST.test(name)) return '';
  const rest = name.replace(/^(?:www\.)+/, '');
  return domainOf(rest) ? rest : name;
}

/** True if a name is a site, spelled as {@link siteOf} spells it. */
export function isSite(name: string): boolean {
  const address = `http://${name}`;
  return siteOf(name) === name && URL.canParse(address) && new URL(address).hostname === name;
}

/**
 * Returns the site of a host and its parent domains of the same owner, nearest first. Public suffixes are no parents:
 * the domains under `gov.uk` or `github.io` belong to different owners.
 */
export function sitesOver(host: string): string[] {
  const site = siteOf(host);
  const domain = domainOf(site);
  if (!domain) return [site];
  const labels = site.split('.');
  const parents = labels.length - domain.split('.').length;
  return labels.slice(0, parents + 1).map((_, at) => labels.slice(at).join('.'));
}

/** True if a site has subdomains of the same owner. IP addresses, single labels and public suffixes have none. */
export function hasSubdomains(site: string): boolean {
  return domainOf(site) !== null;
}

/**
 * Returns the site for text that the reader typed or pasted. `https://www.example.com/story` gives `example.com`;
 * `news.example.com` is unchanged. Returns `null` if the text is not a web host, or is a suffix that registries sell
 * names under (`com`, `co.uk`, `github.io`).
 */
export function siteFromInput(input: string): string | null {
  const text = input.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const site = siteOf(new URL(address).hostname);
  const { publicSuffix, isIcann, isPrivate } = read(site);
  const isSuffix = publicSuffix === site && (isIcann || isPrivate);
  return site === '' || isSuffix ? null : site;
}

/** Returns the domain that somebody registered (`example.co.uk`), or `null` if the name holds none. */
function domainOf(name: string): string | null {
  return read(name).domain;
}

function read(name: string): ReturnType<typeof parse> {
  return parse(name, { allowPrivateDomains: true, extractHostname: false });
}
