import { readFileSync } from 'node:fs';
import { pageKey, splitOf } from '../corpus.ts';
import { floorFigures } from '../floor.ts';
import { groupPages, type RunRecord, type ScoredPage, scoreGroup } from '../results.ts';
import { comparePaired } from '../score/paired.ts';
import { layOut } from './table.ts';

/** A page as it was measured twice. */
export interface Pair {
  before: ScoredPage;
  now: ScoredPage;
}

/** Differences of a page's F1 up to this are no change to count. */
const SAME_F1 = 0.005;

/**
 * The differences of a run from an earlier one: of all pages that both have, and of each half of their sites.
 * @param file what the earlier run wrote with `--json`
 * @returns a table a group; figures that did not change are left out, those within noise are marked
 */
export function listDifferences(pages: readonly ScoredPage[], file: string): string {
  const earlier = JSON.parse(readFileSync(file, 'utf8')) as RunRecord;
  const known = new Map(earlier.pages.map((page) => [pageKey(page), page]));
  const pairs = pages.flatMap((now): Pair[] => {
    const before = known.get(pageKey(now.page.record));
    return before ? [{ now, before: { ...now, scores: before.scores, report: before.report } }] : [];
  });
  return comparePairs(pairs);
}

/** The same for pages that were measured twice. */
export function comparePairs(pairs: readonly Pair[]): string {
  const halves = ['a', 'b'].map((half): [string, Pair[]] => [
    `half ${half}`,
    pairs.filter(({ now }) => splitOf(siteOf(now)) === half),
  ]);
  return [['all pages', pairs] as const, ...halves].map(([title, group]) => table(title, group)).join('\n\n');
}

function table(title: string, pairs: readonly Pair[]): string {
  const figures = comparePaired(pairs, siteOf, (group) => floorFigures(scoreGroup(group)));
  const rows = figures
    .filter(({ before, now }) => before !== now)
    .map(({ name, before, now, least, most }) => [
      name,
      before.toFixed(4),
      now.toFixed(4),
      signed(now - before),
      `${signed(least)} to ${signed(most)}`,
      least <= 0 && most >= 0 ? 'noise' : now > before ? 'better' : 'WORSE',
    ]);
  return [
    `== against the earlier run, ${title} (${pairs.length})`,
    rows.length ? layOut(['figure', 'before', 'now', 'difference', '95 %', ''], rows) : 'no figure changed',
    ...textChanges(pairs),
  ].join('\n');
}

/** How many texts of each set are better and worse. */
function textChanges(pairs: readonly Pair[]): string[] {
  const before = new Map(pairs.map((pair) => [pair.now, pair.before]));
  return groupPages([...before.keys()], ({ record }) => record.set).flatMap(([set, pages]) => {
    const changes = pages.map((now) => textF1(now) - textF1(before.get(now) ?? now));
    const better = changes.filter((change) => change > SAME_F1).length;
    const worse = changes.filter((change) => change < -SAME_F1).length;
    return better + worse > 0 ? [`${set}: ${better} texts better, ${worse} worse`] : [];
  });
}

function textF1({ scores }: ScoredPage): number {
  return scores.galley?.body?.f1 ?? 0;
}

function siteOf({ page: { record } }: ScoredPage): string {
  return record.domain ?? record.id;
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(4)}`;
}
