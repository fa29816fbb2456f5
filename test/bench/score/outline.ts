import type { Gold, Prediction } from '../records.ts';
import { comparable } from './tokens.ts';

/** Headings of one page: how many the gold has, the prediction has, and both have. */
export interface HeadingCounts {
  gold: number;
  predicted: number;
  both: number;
}

/** The gold's section headings, as they stand on the page. */
export function goldHeadings(gold: Gold): string[] {
  return (gold.sections ?? [])
    .flatMap(({ headlines, headline }) => headlines ?? [headline])
    .filter((heading) => comparable(heading ?? '') !== '');
}

/** The predicted headings that say more than the title does. */
export function ownHeadings({ headings, title }: Prediction, goldTitle: string | null): string[] {
  const titles = new Set([goldTitle ?? '', title].map(comparable));
  return headings.filter((heading) => {
    const text = comparable(heading);
    return text !== '' && !titles.has(text);
  });
}

/** Compares headings by their text, each as often as it occurs. */
export function countHeadings(gold: Gold, prediction: Prediction): HeadingCounts {
  const wanted = goldHeadings(gold);
  const got = ownHeadings(prediction, gold.title);
  return {
    gold: wanted.length,
    predicted: got.length,
    both: got.length - surplus(got, wanted).length,
  };
}

/** The headings of `list` that `other` does not have (a multiset difference). */
export function surplus(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const heading of other.map(comparable)) left.set(heading, (left.get(heading) ?? 0) + 1);
  return list.filter((heading) => {
    const key = comparable(heading);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}
