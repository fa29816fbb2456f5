import type { PhraseCounts } from './body.ts';
import type { HeadingCounts } from './outline.ts';
import type { PageScore } from './page.ts';
import { type Accuracy, harmonic, mean, type Overlap, pooled, recall } from './shingles.ts';

/** The figures of one system over the pages of one set; a figure without pages is left out. */
export interface SetScore {
  pages: number;
  body?: Accuracy;
  /** Share of the pages with a gold text whose text was found at all, by half, by nine tenths. */
  found?: { any: number; half: number; most: number };
  phrases?: Accuracy;
  /** Share of pages whose first words are in the text. */
  excerptFound?: number;
  /** The same for the text with its captions. */
  captionedExcerptFound?: number;
  /** Share of the pages with a standfirst whose text has all of it. */
  standfirstFound?: number;
  outline?: Accuracy;
  /** Share of the pages with a title on both sides where they are equal. */
  titleEqual?: number;
  /** Share of the pages with known authors and a title where the byline names them and nobody else. */
  bylineEqual?: number;
  /** Share of the pages with a known day of publication and a title where it is that day. */
  dayEqual?: number;
}

/** Pools page figures, each in the way of the benchmark it comes from. */
export function aggregate(scores: readonly PageScore[]): SetScore {
  const bodies = present(scores, 'body');
  const phrases = present(scores, 'phrases');
  const excerpts = present(scores, 'excerptFound');
  const captioned = present(scores, 'captionedExcerptFound');
  const standfirsts = present(scores, 'standfirstFound');
  const headings = present(scores, 'headings').filter(({ gold }) => gold > 0);
  const titles = present(scores, 'titleEqual');
  const bylines = present(scores, 'bylineEqual');
  const days = present(scores, 'dayEqual');
  return {
    pages: scores.length,
    ...(bodies.length && { body: pooled(bodies), found: foundShares(bodies) }),
    ...(phrases.length && { phrases: phraseAccuracy(phrases) }),
    ...(excerpts.length && { excerptFound: mean(excerpts.map(Number)) }),
    ...(captioned.length && { captionedExcerptFound: mean(captioned.map(Number)) }),
    ...(standfirsts.length && { standfirstFound: mean(standfirsts.map(Number)) }),
    ...(headings.length && { outline: headingAccuracy(headings) }),
    ...(titles.length && { titleEqual: mean(titles.map(Number)) }),
    ...(bylines.length && { bylineEqual: mean(bylines.map(Number)) }),
    ...(days.length && { dayEqual: mean(days.map(Number)) }),
  };
}

/** Recalls, 0..1, from which the half and most of a text were found. */
const HALF = 0.5;
const MOST = 0.9;

function foundShares(bodies: readonly Overlap[]): NonNullable<SetScore['found']> {
  const withText = bodies.filter(({ hit, missed }) => hit + missed > 0);
  const recalls = withText.map(recall);
  return {
    any: mean(withText.map(({ hit, extra }) => Number(hit + extra > 0))),
    half: mean(recalls.map((value) => Number(value >= HALF))),
    most: mean(recalls.map((value) => Number(value >= MOST))),
  };
}

function phraseAccuracy(counts: readonly PhraseCounts[]): Accuracy {
  const found = sum(counts.map((count) => count.in));
  const leaked = sum(counts.map((count) => count.leaked));
  const lost = sum(counts.map((count) => count.lost));
  return {
    f1: ratio(2 * found, 2 * found + leaked + lost),
    precision: ratio(found, found + leaked),
    recall: ratio(found, found + lost),
  };
}

/** Pages without a gold heading are left out: there the gold does not say whether a heading is wrong. */
function headingAccuracy(counts: readonly HeadingCounts[]): Accuracy {
  const both = sum(counts.map((count) => count.both));
  const precision = ratio(both, sum(counts.map((count) => count.predicted)));
  const recall = ratio(both, sum(counts.map((count) => count.gold)));
  return { f1: harmonic(precision, recall), precision, recall };
}

function present<Key extends keyof PageScore>(
  scores: readonly PageScore[],
  key: Key,
): NonNullable<PageScore[Key]>[] {
  return scores.flatMap((score) => {
    const value = score[key];
    return value === undefined ? [] : [value as NonNullable<PageScore[Key]>];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
