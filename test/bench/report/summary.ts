import type { BenchOptions } from '../options.ts';
import { type GroupScore, groupPages, type ScoredPage, scoreGroup } from '../results.ts';
import { type Fates, shareOf } from '../score/fates.ts';
import type { LabelScore } from '../score/labels.ts';
import type { Accuracy } from '../score/shingles.ts';
import { figure, layOut } from './table.ts';

type SystemScore = GroupScore['systems'][number];

/** The columns of the main table; a column nobody has a value for is left out. */
const COLUMNS: readonly { title: string; value(score: SystemScore): string }[] = [
  {
    title: 'fundus F1 (P / R)',
    value: ({ sets }) => accuracy(sets.fundus?.body),
  },
  {
    title: 'outline F1 (P / R)',
    value: ({ sets }) => accuracy(sets.fundus?.outline),
  },
  { title: 'title =', value: ({ sets }) => figure(sets.fundus?.titleEqual) },
  { title: 'standfirst', value: ({ sets }) => figure(sets.fundus?.standfirstFound) },
  { title: 'byline =', value: ({ sets }) => figure(sets.fundus?.bylineEqual) },
  {
    title: 'trafilatura F1 (P / R)',
    value: ({ sets }) => accuracy(sets.trafilatura?.phrases),
  },
  {
    title: 'mozilla F1 (P / R)',
    value: ({ sets }) => accuracy(sets.mozilla?.body),
  },
  {
    title: 'postlight',
    value: ({ sets }) => figure(sets.postlight?.excerptFound),
  },
  {
    title: 'with captions',
    value: ({ sets }) => figure(sets.postlight?.captionedExcerptFound),
  },
  { title: 'own F1 (P / R)', value: ({ sets }) => accuracy(sets.own?.body) },
  {
    title: 'own outline F1 (P / R)',
    value: ({ sets }) => accuracy(sets.own?.outline),
  },
  { title: 'own title =', value: ({ sets }) => figure(sets.own?.titleEqual) },
  {
    title: 'time / Readability',
    value: ({ timeRatio }) => figure(timeRatio),
  },
];

/** The tables of a run: all pages, then broken down where asked for. */
export function summarize(pages: readonly ScoredPage[], { by }: BenchOptions): string {
  const parts = [systemTable('all pages', pages)];
  if (by) {
    for (const [name, group] of groupPages(pages, ({ record }) => record[by] ?? 'unknown'))
      parts.push(systemTable(`${by} ${name}`, group));
  }
  return parts.join('\n\n');
}

function systemTable(title: string, pages: readonly ScoredPage[]): string {
  const { systems, labels, fates } = scoreGroup(pages);
  const rows = systems.map((score) => [score.system, ...COLUMNS.map((column) => column.value(score))]);
  const used = [true, ...COLUMNS.map((_, index) => rows.some((row) => row[index + 1] !== '-'))];
  const pick = (row: readonly string[]) => row.filter((_, index) => used[index]);
  const counts = Object.entries(systems[0]?.sets ?? {}).map(([set, score]) => `${set} ${score.pages}`);
  const table = layOut(pick(['system', ...COLUMNS.map((column) => column.title)]), rows.map(pick));
  return [
    `${title} (${counts.join(', ')})`,
    table,
    ...(labels ? [labelLine(labels)] : []),
    ...(fates ? [fateLine(fates)] : []),
  ].join('\n');
}

function labelLine(labels: LabelScore): string {
  return [
    `labels, ${labels.pages} pages: clutter hidden ${figure(labels.entriesHidden)} of entries`,
    `${figure(labels.boxesHidden)} of boxes`,
    `category right ${figure(labels.categoryRight)}`,
    `article blocks wrongly hidden ${labels.articleBlocksHidden} of ${labels.articleBlocks}`,
  ].join(', ');
}

function fateLine(fates: Fates): string {
  const percent = (words: number): string => `${(100 * shareOf(fates, words)).toFixed(2)} %`;
  return [
    `words of the articles ${fates.region}: without a fate ${percent(fates.withoutFate)}`,
    `left out ${percent(fates.leftOut)}`,
    `made up ${fates.invented}`,
  ].join(', ');
}

function accuracy(value: Accuracy | undefined): string {
  return value ? `${figure(value.f1)} (${figure(value.precision)} / ${figure(value.recall)})` : '-';
}
