import { parse } from 'tldts';
import { siteOf } from './site';

/**
 * The site a reader means by what they typed or pasted: `https://www.example.com/story` gives `example.com`,
 * `news.example.com` stays. `null` for what is no host of the web, and for public suffixes (`co.uk`, `github.io`), whose
 * subdomains are sites of different owners.
 */
export function siteFromInput(input: string): string | null {
  const { hostname, domain, isIp } = parse(input.trim(), { allowPrivateDomains: true });
  if (!hostname || !(domain || isIp || hostname === 'localhost')) return null;
  // A page knows its host in the browser's spelling: `münchen.example` as xn--mnchen-3ya.example, IPv6 in brackets.
  const address = `http://${hostname.includes(':') ? `[${hostname}]` : hostname}`;
  return URL.canParse(address) ? siteOf(new URL(address).hostname) : null;
}
