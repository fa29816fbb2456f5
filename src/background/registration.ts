import { ALL_SITES, originsOf, type Settings, sitesOver } from '../settings';

/** Where the automatic script runs by itself. */
export interface MatchPatterns {
  matches: string[];
  excludeMatches: string[];
}

/**
 * The match patterns on which the automatic script has to run.
 * @param isAllowed what the browser allows: a site, or all of them
 * @returns `null` where it runs nowhere
 */
export function patternsOf(settings: Settings, isAllowed: (reach: string) => boolean): MatchPatterns | null {
  const { general, sites } = settings;
  const hosts = Object.keys(sites);
  const everywhere = general.automatic && isAllowed('all-sites');
  const wanted = hosts.filter((host) => sites[host]?.automatic && isAllowed(host));
  if (!everywhere && wanted.length === 0) return null;
  // A pattern that leaves a site out leaves its subdomains out as well: where one of those is wanted, the automatic script runs
  // and the background tells it no.
  const refused = hosts.filter(
    (host) => sites[host]?.automatic === false && !wanted.some((other) => sitesOver(other).includes(host)),
  );
  return {
    matches: everywhere ? [...ALL_SITES] : wanted.flatMap(originsOf).sort(),
    excludeMatches: refused.flatMap(originsOf).sort(),
  };
}

/** The sites, and `all-sites`, that are to be cleaned by themselves if the browser allows it. */
export function wishesOf({ general, sites }: Settings): string[] {
  const hosts = Object.keys(sites).filter((host) => sites[host]?.automatic);
  return general.automatic ? ['all-sites', ...hosts] : hosts;
}
