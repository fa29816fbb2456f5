/** Length of a shingle in tokens, as in the article-extraction benchmark of Scrapinghub. */
const SHINGLE_TOKENS = 4;

/** Shares of all shingles of a page, gold and predicted: together 1, or all 0 where both texts are empty. */
export interface Overlap {
  hit: number;
  extra: number;
  missed: number;
}

export interface Accuracy {
  f1: number;
  precision: number;
  recall: number;
}

/** Counts the runs of four tokens; a text shorter than that is one shingle. */
export function countShingles(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  if (tokens.length === 0) return counts;
  const last = Math.max(0, tokens.length - SHINGLE_TOKENS);
  for (let start = 0; start <= last; start++) {
    const shingle = tokens.slice(start, start + SHINGLE_TOKENS).join('\u0001');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Compares two token lists by their shingles, each as often as it occurs. */
export function overlap(gold: readonly string[], predicted: readonly string[]): Overlap {
  const wanted = countShingles(gold);
  const got = countShingles(predicted);
  let hit = 0;
  for (const [shingle, count] of wanted) hit += Math.min(count, got.get(shingle) ?? 0);
  const missed = total(wanted) - hit;
  const extra = total(got) - hit;
  const all = hit + missed + extra;
  return all === 0
    ? { hit: 0, extra: 0, missed: 0 }
    : { hit: hit / all, extra: extra / all, missed: missed / all };
}

/** Precision of one page; two empty texts agree. */
export function precision({ hit, extra, missed }: Overlap): number {
  if (extra === 0 && missed === 0) return 1;
  return hit + extra === 0 ? 0 : hit / (hit + extra);
}

/** Recall of one page; two empty texts agree. */
export function recall({ hit, extra, missed }: Overlap): number {
  if (extra === 0 && missed === 0) return 1;
  return hit + missed === 0 ? 0 : hit / (hit + missed);
}

/** Harmonic mean; 0 where both are 0. */
export function harmonic(a: number, b: number): number {
  return a + b > 0 ? (2 * a * b) / (a + b) : 0;
}

/** Plain mean; 0 for nothing. */
export function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

/**
 * Accuracy over pages: precision is the mean over the pages with a prediction, recall over those with a gold text, and
 * F1 the harmonic mean of the two means (the way of Scrapinghub's evaluate.py).
 */
export function pooled(overlaps: readonly Overlap[]): Accuracy {
  const p = mean(overlaps.filter(({ hit, extra }) => hit + extra > 0).map(precision));
  const r = mean(overlaps.filter(({ hit, missed }) => hit + missed > 0).map(recall));
  return { f1: harmonic(p, r), precision: p, recall: r };
}

function total(counts: Map<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
