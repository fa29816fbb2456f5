import { areAlike, canonical } from '../canonical';
import type { Kept } from '../model';
import type { GeneralSettings, SiteSettings } from '../schema';

/** The settings of a site, or the moment of their removal. */
type Word = SiteSettings | number;

/**
 * What two devices keep, brought together: of each site, and of the general settings, the newest word counts, be it
 * a change or a removal. The same whichever comes first, so that devices end up alike.
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

/** The last word on a site; a site that is set has not been removed. */
export function wordOn({ sites, gone }: Kept, host: string): Word | undefined {
  return sites[host] ?? gone[host];
}

export function momentOf(word: Word | GeneralSettings): number {
  return typeof word === 'number' ? word : word.changed;
}

/** Of two words of the same moment, settings count more than a removal, and among settings any rule will do. */
function newer<T extends Word | GeneralSettings>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const later = momentOf(b) - momentOf(a);
  if (later !== 0) return later > 0 ? b : a;
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? b : a;
  return !areAlike(a, b) && canonical(b) > canonical(a) ? b : a;
}
