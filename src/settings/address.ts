/** Tracking parameters, added by newsletters, social networks and ads. The article is the same without them. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|twclid|yclid|mc_cid|mc_eid|igshid|wt_\w+)$/i;

/** Returns the URL of an article without its fragment and tracking parameters. */
export function articleAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
