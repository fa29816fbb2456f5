import { type CorpusPage, pageKey } from './corpus.ts';
import { groupBy } from './group-by.ts';
import type { Measured } from './measure.ts';
import type { PageReport, SystemRun } from './probe/protocol.ts';
import type { CorpusRecord } from './records.ts';
import { aggregate, type SetScore } from './score/aggregate.ts';
import { type Fates, sumFates } from './score/fates.ts';
import { type LabelledPage, type LabelScore, scoreLabels } from './score/labels.ts';
import { type PageScore, scorePage } from './score/page.ts';

export const SYSTEMS = ['galley', 'readability', 'defuddle'] as const;
export type System = (typeof SYSTEMS)[number];

/** A measured page with the figures of every system that ran. */
export interface ScoredPage {
  page: CorpusPage;
  report: PageReport;
  scores: Partial<Record<System, PageScore>>;
}

/** Figures of a group of pages (a whole run, or one language of it). */
export interface GroupScore {
  systems: {
    system: System;
    sets: Record<string, SetScore>;
    timeRatio?: number;
  }[];
  /** By the list that the labels come from. */
  labels: Record<string, LabelScore>;
  /** Words of all articles by what became of them. */
  fates?: Fates;
}

/** Everything of a run as plain data. */
export interface RunRecord {
  figures: GroupScore;
  failures: { page: string; failure: string }[];
  pages: (Pick<CorpusRecord, 'set' | 'id' | 'lang' | 'domain'> & Pick<ScoredPage, 'scores' | 'report'>)[];
}

/** Puts figures on every page that was measured. */
export function scorePages(measured: readonly Measured[]): ScoredPage[] {
  return measured.flatMap((result) => {
    if (!('report' in result)) return [];
    const { page, report } = result;
    const scores: ScoredPage['scores'] = {};
    for (const system of SYSTEMS) {
      const run = report[system];
      if (run) scores[system] = scorePage(page.record, run.prediction);
    }
    return [{ page, report, scores }];
  });
}

/** Pools pages: per system and set, with the time beside Readability's. */
export function scoreGroup(pages: readonly ScoredPage[]): GroupScore {
  const lists = groupBy(pages.flatMap(labelledPage), ({ labels }) => labels.list);
  return {
    systems: SYSTEMS.filter((system) => pages.some(({ scores }) => scores[system])).map((system) => {
      const ratios = pages.flatMap(({ report }) => timeRatio(report[system], report.readability));
      return {
        system,
        sets: Object.fromEntries(
          groupPages(pages, ({ record }) => record.set).map(([set, group]) => [
            set,
            aggregate(group.flatMap(({ scores }) => scores[system] ?? [])),
          ]),
        ),
        ...(ratios.length > 0 && { timeRatio: quantile(ratios, 0.5) }),
      };
    }),
    labels: Object.fromEntries(lists.map(([list, labelled]) => [list, scoreLabels(labelled)])),
    fates: sumFates(pages.flatMap(({ report }) => report.galley.balance ?? [])),
  };
}

/** Groups pages by a property, groups in alphabetical order. */
export function groupPages(
  pages: readonly ScoredPage[],
  key: (page: CorpusPage) => string,
): [string, ScoredPage[]][] {
  return groupBy(pages, ({ page }) => key(page));
}

/** A page's labels beside their outcomes; nothing for a page without labels. */
export function labelledPage({ page, report }: ScoredPage): LabelledPage[] {
  return page.labels ? [{ labels: page.labels, clutter: report.clutter, keep: report.keep }] : [];
}

/** The value below which a share of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Everything of a run as plain data, page by page, for later comparison. */
export function toJson(pages: readonly ScoredPage[], measured: readonly Measured[]): RunRecord {
  return {
    figures: scoreGroup(pages),
    failures: measured.flatMap((result) =>
      'failure' in result ? [{ page: pageKey(result.page.record), failure: result.failure }] : [],
    ),
    pages: pages.map(({ page, report, scores }) => ({
      set: page.record.set,
      id: page.record.id,
      lang: page.record.lang,
      domain: page.record.domain,
      scores,
      report,
    })),
  };
}

function timeRatio(run: SystemRun | undefined, reference: SystemRun | undefined): number[] {
  return run && reference && reference.milliseconds > 0 ? [run.milliseconds / reference.milliseconds] : [];
}
