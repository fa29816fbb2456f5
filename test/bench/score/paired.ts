import { groupBy } from '../group-by.ts';

/** A figure before and now, with the interval in which the difference lies. */
export interface PairedFigure {
  name: string;
  before: number;
  now: number;
  /** 95 % of the differences of resampled sites lie between these. */
  least: number;
  most: number;
}

/** Named figures of a group of pages. */
export type FiguresOf<Item> = (items: readonly Item[]) => Record<string, number>;

/** How often sites are drawn: enough for two steady digits of an interval (Efron and Tibshirani, 1993, chapter 13). */
const DRAWS = 1000;
/** Share of the draws below, and above, the interval. */
const TAIL = 0.025;

/**
 * Compares two runs over the same pages, figure by figure. The interval is a bootstrap over sites, since pages of one site
 * are right or wrong together: sites are drawn with replacement, and both runs are scored on the same draw.
 * @param pairs what each run said of a page
 * @param siteOf the site of a page
 */
export function comparePaired<Item>(
  pairs: readonly { before: Item; now: Item }[],
  siteOf: (item: Item) => string,
  figuresOf: FiguresOf<Item>,
): PairedFigure[] {
  const sites = groupBy(pairs, ({ now }) => siteOf(now)).map(([, group]) => group);
  const figures = (drawn: readonly { before: Item; now: Item }[]) => ({
    before: figuresOf(drawn.map(({ before }) => before)),
    now: figuresOf(drawn.map(({ now }) => now)),
  });
  const all = figures(pairs);
  const differences = new Map<string, number[]>(Object.keys(all.now).map((name) => [name, []]));
  const random = seeded();
  for (let draw = 0; draw < DRAWS; draw++) {
    const drawn = figures(sites.flatMap(() => sites[Math.floor(random() * sites.length)] ?? []));
    for (const [name, list] of differences) {
      const [before, now] = [drawn.before[name], drawn.now[name]];
      if (before !== undefined && now !== undefined) list.push(now - before);
    }
  }
  return [...differences].flatMap(([name, list]) => {
    const [before, now] = [all.before[name], all.now[name]];
    if (before === undefined || now === undefined) return [];
    const sorted = list.sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? now - before;
    return [{ name, before, now, least: at(TAIL), most: at(1 - TAIL) }];
  });
}

/** Random numbers, 0..1, the same in every run (mulberry32 by Tommy Ettinger, public domain). */
function seeded(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
