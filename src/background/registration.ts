import { ALL_SITES, originsOf, type Settings, sitesOver } from '../settings';
import { EVERYWHERE } from '../settings/permissions/permissions';

/** The pages on which the automatic script runs. */
export interface MatchPatterns {
  matches: string[];
  excludeMatches: string[];
}

/**
 * The match patterns on which the automatic script has to run.
 * @param isAllowed tells whether the browser grants access to a site, or to {@link EVERYWHERE}
 * @returns `null` if the script runs nowhere
 */
export function patternsOf(settings: Settings, isAllowed: (reach: string) => boolean): MatchPatterns | null {
  const { general, sites } = settings;
  const hosts = Object.keys(sites);
  const everywhere = general.automatic && isAllowed(EVERYWHERE);
  const wanted = hosts.filter((host) => sites[host]?.automatic && isAllowed(host));
  if (!everywhere && wanted.length === 0) return null;
  // A pattern that excludes a site also excludes its subdomains. So a site with a wanted subdomain is not excluded:
  // the automatic script runs there, and the background answers no.
  const refused = hosts.filter(
    (host) => sites[host]?.automatic === false && !wanted.some((other) => sitesOver(other).includes(host)),
  );
  return {
    matches: everywhere ? [...ALL_SITES] : wanted.flatMap(originsOf).sort(),
    excludeMatches: refused.flatMap(originsOf).sort(),
  };
}

/** The sites, and {@link EVERYWHERE}, that are set to automatic. The browser may not have granted access to them yet. */
export function wishesOf({ general, sites }: Settings): string[] {
  const hosts = Object.keys(sites).filter((host) => sites[host]?.automatic);
  return general.automatic ? [EVERYWHERE, ...hosts] : hosts;
}
