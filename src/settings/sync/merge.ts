import { areAlike, canonical } from '../canonical';
import type { Kept } from '../model';
import type { GeneralSettings, SiteSettings } from '../schema';

/** The state of a site: its settings, or the time of their removal. */
type Word = SiteSettings | number;

/**
 * Merges the settings of two devices. For each site and for the general settings, the newest change or removal wins.
 * The merge is commutative, so that all devices end up with the same settings.
 */
export function mergeKept(a: Kept, b: Kept): Kept {
  const cleared = Math.max(a.cleared, b.cleared);
  const holds = (moment: number): boolean => cleared === 0 || moment > cleared;
  const sites: Record<string, SiteSettings> = {};
  const gone: Record<string, number> = {};
  for (const host of new Set(
    [a, b].flatMap((kept) => [...Object.keys(kept.sites), ...Object.keys(kept.gone)]),
  )) {
    const word = newer(wordOn(a, host), wordOn(b, host));
    if (word === undefined || !holds(momentOf(word))) continue;
    if (typeof word === 'number') gone[host] = word;
    else sites[host] = word;
  }
  const general = newer(a.general ?? undefined, b.general ?? undefined);
  return { general: general && holds(general.changed) ? general : null, sites, gone, cleared };
}

/** Returns the settings of a site, or else the time of its removal, or else `undefined`. */
export function wordOn({ sites, gone }: Kept, host: string): Word | undefined {
  return sites[host] ?? gone[host];
}

export function momentOf(word: Word | GeneralSettings): number {
  return typeof word === 'number' ? word : word.changed;
}

/**
 * Returns the newer of two states. Tie-break for equal times: settings win over a removal; between two settings, the
 * one with the greater canonical JSON wins (any fixed order would do).
 */
function newer<T extends Word | GeneralSettings>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const later = momentOf(b) - momentOf(a);
  if (later !== 0) return later > 0 ? b : a;
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? b : a;
  return !areAlike(a, b) && canonical(b) > canonical(a) ? b : a;
}
