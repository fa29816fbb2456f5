import { parse } from 'tldts';
import { siteOf } from './site';

/**
 * Returns the site for text that the reader typed or pasted. `https://www.example.com/story` gives `example.com`;
 * `news.example.com` is unchanged. Returns `null` if the text is not a web host, or if it is a public suffix
 * (`co.uk`, `github.io`): the subdomains of a public suffix belong to different owners.
 */
export function siteFromInput(input: string): string | null {
  const { hostname, domain, isIp } = parse(input.trim(), { allowPrivateDomains: true });
  if (!hostname || !(domain || isIp || hostname === 'localhost')) return null;
  // Use the browser's spelling of hosts: `münchen.example` is xn--mnchen-3ya.example, IPv6 addresses have brackets.
  const address = `http://${hostname.includes(':') ? `[${hostname}]` : hostname}`;
  return URL.canParse(address) ? siteOf(new URL(address).hostname) : null;
}
