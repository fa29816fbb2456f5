import { parse } from 'tldts';
import { siteOf } from './resolve';

/**
 * The site a reader means by what they typed or pasted: `https://www.example.com/story` gives `example.com`,
 * `news.example.com` stays. `null` for what is no host of the web.
 */
export function siteFromInput(input: string): string | null {
  const { hostname, domain, isIp } = parse(input.trim());
  if (!hostname) return null;
  if (isIp || hostname === 'localhost') return hostname;
  return domain ? siteOf(hostname) : null;
}
