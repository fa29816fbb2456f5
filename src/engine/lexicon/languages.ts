import type { Language } from './types';

/** A language counts from so many of its common words on, and this share of those of the most frequent one. */
const FEWEST_WORDS = 4;
const SHARE = 0.5;

/** The languages a normalised text is written in, by their most frequent words. */
export function languagesOfText(text: string, known: readonly Language[]): Set<string> {
  const counts = new Map<string, number>();
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const sign of text.match(/[\u3040-\u30ff\u3400-\u9fff]/g) ?? [])
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const scores = known.map(({ lang, common }) => ({
    lang,
    score: common.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  const least = Math.max(FEWEST_WORDS, SHARE * Math.max(...scores.map(({ score }) => score)));
  return new Set(scores.filter(({ score }) => score >= least).map(({ lang }) => lang));
}
