import { addressOf } from '../dom/address';
import { resolved } from '../dom/url';

/** The hosts of a page's own site, by its document. */
const known = new WeakMap<Document, readonly string[]>();

/** True for a link to a page of another site than the one that the page is of, by its address or by what it says of it. */
export function leadsToOtherSite(link: Element): boolean {
  const document = link.ownerDocument;
  const host = hostOf(link.getAttribute('href') ?? '', addressOf(document));
  let hosts = known.get(document);
  if (!hosts) {
    hosts = hostsOf(document);
    known.set(document, hosts);
  }
  return host !== '' && !hosts.some((one) => isWithin(host, one) || isWithin(one, host));
}

function hostsOf(document: Document): string[] {
  const base = addressOf(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return [hostOf('', base), hostOf(canonical, base)].filter((host) => host !== '');
}

/** The host of an address of the web, without "www."; empty for any other address. */
function hostOf(address: string, base: string): string {
  const url = resolved(address, base);
  return url?.protocol.startsWith('http') ? url.hostname.replace(/^www\./, '') : '';
}

function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
