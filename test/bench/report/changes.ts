import { pageKey } from '../corpus.ts';
import { labelledPage, type ScoredPage } from '../results.ts';
import { renderedEntries } from '../score/labels.ts';
import type { PageScore } from '../score/page.ts';
import { layOut } from './table.ts';

/** What a page scored, in the numbers a change shows in. */
export interface PageMark {
  /** 0..1: text F1, or the share of annotated phrases that are right, or whether the first words were found. */
  text: number;
  /** Headings that are missing or too many. */
  headingFaults: number;
  titleEqual: boolean;
  /** Labelled clutter left visible. */
  clutterLeft: number;
  /** Article blocks wrongly hidden. */
  articleHidden: number;
}

/** A smaller difference in the text is noise to a reader of the list. */
const TEXT_DIFFERENCE = 0.002;

const MARKS: readonly {
  title: string;
  value(mark: PageMark): number;
  decimals: number;
}[] = [
  { title: 'text', value: ({ text }) => text, decimals: 3 },
  {
    title: 'heading faults',
    value: ({ headingFaults }) => headingFaults,
    decimals: 0,
  },
  {
    title: 'title',
    value: ({ titleEqual }) => Number(titleEqual),
    decimals: 0,
  },
  {
    title: 'clutter left',
    value: ({ clutterLeft }) => clutterLeft,
    decimals: 0,
  },
  {
    title: 'article hidden',
    value: ({ articleHidden }) => articleHidden,
    decimals: 0,
  },
];

/** The numbers of every page, by its name. */
export function markPages(pages: readonly ScoredPage[]): Record<string, PageMark> {
  return Object.fromEntries(pages.map((scored) => [pageKey(scored.page.record), markPage(scored)]));
}

/** Lists the pages whose numbers differ between two runs, the largest loss of text first. */
export function listChanges(before: Record<string, PageMark>, after: Record<string, PageMark>): string {
  const changed = Object.entries(after).flatMap(([name, now]) => {
    const then = before[name];
    return then && differs(then, now) ? [{ name, then, now, gain: now.text - then.text }] : [];
  });
  changed.sort((a, b) => a.gain - b.gain);
  const rows = changed.map(({ name, then, now }) => [
    name,
    ...MARKS.map(({ value, decimals }) => arrow(value(then).toFixed(decimals), value(now).toFixed(decimals))),
  ]);
  const heading = `== changed since then: ${changed.length} pages`;
  return rows.length ? `${heading}\n${layOut(['page', ...MARKS.map(({ title }) => title)], rows)}` : heading;
}

function markPage(scored: ScoredPage): PageMark {
  const score = scored.scores.galley ?? {};
  const labelled = labelledPage(scored);
  return {
    text: textMark(score),
    headingFaults: score.headings
      ? score.headings.gold + score.headings.predicted - 2 * score.headings.both
      : 0,
    titleEqual: score.titleEqual ?? false,
    clutterLeft: labelled.flatMap(renderedEntries).filter(({ outcome }) => !outcome.hidden).length,
    articleHidden: labelled.flatMap(({ keep }) => keep).filter(({ hidden }) => hidden).length,
  };
}

function textMark({ body, phrases, excerptFound }: PageScore): number {
  if (body) return body.f1;
  if (!phrases) return Number(excerptFound ?? false);
  const all = phrases.in + phrases.kept + phrases.lost + phrases.leaked;
  return all === 0 ? 1 : (phrases.in + phrases.kept) / all;
}

function differs(a: PageMark, b: PageMark): boolean {
  return (
    Math.abs(a.text - b.text) > TEXT_DIFFERENCE || MARKS.slice(1).some(({ value }) => value(a) !== value(b))
  );
}

function arrow(before: string, after: string): string {
  return before === after ? after : `${before} > ${after}`;
}
