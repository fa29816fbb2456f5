import type { LabelOutcome } from '../probe/protocol.ts';
import type { ClutterLabel, LabelRecord } from '../records.ts';
import { mean } from './shingles.ts';

/** How the hiding on labelled pages did; shares are 0..1. */
export interface LabelScore {
  pages: number;
  /** Share of the rendered clutter entries that are hidden. */
  entriesHidden: number;
  /** Share of the boxes whose rendered entries are all hidden. */
  boxesHidden: number;
  /** Share of the entries, rendered or not, whose words stand in the text of the article. */
  entriesInText: number;
  /** Among the hidden entries: share with the labelled category. */
  categoryRight: number;
  /** Blocks of the article that are hidden: each one is a page damaged. */
  articleBlocks: number;
  articleBlocksHidden: number;
}

/** The labels of one page beside what became of them, in the same order. */
export interface LabelledPage {
  labels: LabelRecord;
  clutter: readonly LabelOutcome[];
  keep: readonly LabelOutcome[];
}

/** Scores labelled pages together. Entries that are not rendered in the saved page do not count: nothing is there to hide. */
export function scoreLabels(pages: readonly LabelledPage[]): LabelScore {
  const entries = pages.flatMap(renderedEntries);
  const hidden = entries.filter(({ outcome }) => outcome.hidden);
  const boxes = pages.flatMap((page) => [...groupByBox(renderedEntries(page)).values()]);
  const keep = pages.flatMap((page) => page.keep);
  return {
    pages: pages.length,
    entriesHidden: share(hidden.length, entries.length),
    boxesHidden: share(boxes.filter((box) => box.every(({ hidden }) => hidden)).length, boxes.length),
    entriesInText: mean(pages.flatMap(({ clutter }) => clutter.map(({ inText }) => Number(inText)))),
    categoryRight: share(
      hidden.filter(({ label, outcome }) => label.category === outcome.category).length,
      hidden.length,
    ),
    articleBlocks: keep.length,
    articleBlocksHidden: keep.filter((outcome) => outcome.hidden).length,
  };
}

/** The clutter entries one can see, each with its outcome. */
export function renderedEntries(page: LabelledPage): { label: ClutterLabel; outcome: LabelOutcome }[] {
  return page.labels.clutter.flatMap((label, index) => {
    const outcome = page.clutter[index];
    return outcome && !label.hidden ? [{ label, outcome }] : [];
  });
}

function groupByBox(
  entries: readonly { label: ClutterLabel; outcome: LabelOutcome }[],
): Map<number, LabelOutcome[]> {
  const boxes = new Map<number, LabelOutcome[]>();
  for (const { label, outcome } of entries) boxes.set(label.box, [...(boxes.get(label.box) ?? []), outcome]);
  return boxes;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
