import type { Language } from './types';

/** A language counts from so many of its common words on, and this share of those of the most frequent one. */
const FEWEST_WORDS = 4;
const SHARE = 0.5;

/** The languages a normalised text is written in, by their most frequent words. */
export function languagesOfText(text: string, known: readonly Language[]): Set<string> {
  const counts = new Map<string, number>();
  const count = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
  text.split(' ').forEach(count);
  text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.forEach(count);
  const scores = new Map<string, number>();
  let highest = 0;
  for (const { lang, common } of known) {
    let score = 0;
    for (const word of common.split(' ')) score += counts.get(word) ?? 0;
    scores.set(lang, score);
    highest = Math.max(highest, score);
  }
  const least = Math.max(FEWEST_WORDS, SHARE * highest);
  const languages = new Set<string>();
  for (const [lang, score] of scores) if (score >= least) languages.add(lang);
  return languages;
}
