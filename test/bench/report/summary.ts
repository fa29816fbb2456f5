import { splitOf } from '../corpus.ts';
import type { BenchOptions } from '../options.ts';
import type { CorpusRecord } from '../records.ts';
import { groupPages, type ScoredPage, scoreGroup } from '../results.ts';
import type { SetScore } from '../score/aggregate.ts';
import { type Fates, shareOf } from '../score/fates.ts';
import type { LabelScore } from '../score/labels.ts';
import type { Accuracy } from '../score/shingles.ts';
import { figure, layOut } from './table.ts';

/** The columns of the table of systems; a column nobody has a value for is left out. */
const COLUMNS: readonly { title: string; value(score: SetScore): string }[] = [
  { title: 'text F1 (P / R)', value: ({ body }) => accuracy(body) },
  { title: 'found', value: ({ found }) => figure(found?.any) },
  { title: 'half', value: ({ found }) => figure(found?.half) },
  { title: '.9', value: ({ found }) => figure(found?.most) },
  { title: 'phrases F1 (P / R)', value: ({ phrases }) => accuracy(phrases) },
  { title: 'first words', value: ({ excerptFound }) => figure(excerptFound) },
  { title: 'with captions', value: ({ captionedExcerptFound }) => figure(captionedExcerptFound) },
  { title: 'outline F1 (P / R)', value: ({ outline }) => accuracy(outline) },
  { title: 'title =', value: ({ titleEqual }) => figure(titleEqual) },
  { title: 'standfirst', value: ({ standfirstFound }) => figure(standfirstFound) },
  { title: 'byline =', value: ({ bylineEqual }) => figure(bylineEqual) },
  { title: 'day =', value: ({ dayEqual }) => figure(dayEqual) },
];

/** The year from which pages are of today's kind: scripts, cards and embedded posts are everywhere. */
const YEAR_OF_TODAY = 2017;

const GROUPS: Record<NonNullable<BenchOptions['by']>, (record: CorpusRecord) => string> = {
  lang: ({ lang }) => lang ?? 'unknown',
  domain: ({ domain }) => domain ?? 'unknown',
  age: ({ year }) =>
    year ? (year >= YEAR_OF_TODAY ? `${YEAR_OF_TODAY} and later` : `before ${YEAR_OF_TODAY}`) : 'unknown',
};

/** The tables of a run: all pages, then broken down where asked for. */
export function summarize(pages: readonly ScoredPage[], { by, halves }: BenchOptions): string {
  const parts = [groupTable('all pages', pages)];
  if (halves)
    for (const [half, group] of groupPages(pages, ({ record }) => splitOf(record.domain ?? record.id)))
      parts.push(groupTable(`half ${half}`, group));
  if (by)
    for (const [name, group] of groupPages(pages, ({ record }) => GROUPS[by](record)))
      parts.push(groupTable(`${by} ${name}`, group));
  return parts.join('\n\n');
}

function groupTable(title: string, pages: readonly ScoredPage[]): string {
  const { systems, labels, fates } = scoreGroup(pages);
  const rows = systems.flatMap(({ system, sets, timeRatio }) =>
    Object.entries(sets).map(([set, score]) => [
      set,
      system,
      String(score.pages),
      ...COLUMNS.map((column) => column.value(score)),
      figure(timeRatio),
    ]),
  );
  rows.sort(([a = ''], [b = '']) => a.localeCompare(b));
  const head = ['set', 'system', 'pages', ...COLUMNS.map((column) => column.title), 'time / Readability'];
  const used = head.map((_, index) => rows.some((row) => row[index] !== '-'));
  const pick = (row: readonly string[]) => row.filter((_, index) => used[index]);
  return [
    title,
    layOut(pick(head), rows.map(pick)),
    ...Object.entries(labels).map(labelLine),
    ...(fates ? [fateLine(fates)] : []),
  ].join('\n');
}

function labelLine([list, labels]: [string, LabelScore]): string {
  return [
    `labels ${list}, ${labels.pages} pages: clutter hidden ${figure(labels.entriesHidden)} of entries`,
    `${figure(labels.boxesHidden)} of boxes`,
    `category right ${figure(labels.categoryRight)}`,
    `in the text ${figure(labels.entriesInText)} of entries`,
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
