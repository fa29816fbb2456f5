import { addTo } from '../dom/group-by';
import { memo } from '../dom/memo';
import { keyOfLanguages, LANGUAGE_SETS } from './language-set';
import type { Language } from './types';

/** Characters of a text that are enough to tell its language. By hand on the development corpus. */
export const SAMPLE_CHARACTERS = 2500;
/** Words: with fewer of its common words in a text a language does not count. By hand on the development corpus. */
const FEWEST_WORDS = 4;
/** Share of the common words of the most frequent language, below which another one does not count. By hand, as above. */
const SHARE = 0.5;
/**
 * Words of a language that are common in no other: "de" and "en" make no Spanish text a Dutch one. With this rule 28 pages
 * of the development corpus have a language too many instead of 84, and none has one less.
 */
const FEWEST_OWN = 2;

/**
 * The languages a normalised text is written in, by their most frequent words.
 * @param leastShare the share of all words, 0..1, that those of a language must have at least
 */
export function languagesOfText(text: string, known: readonly Language[], leastShare = 0): Set<string> {
  const speakers = speakersOf(known);
  const words = new Map<string, number>();
  const ownWords = new Map<string, number>();
  let most = 0;
  const count = (word: string): void => {
    const langs = speakers.get(word);
    if (!langs) return;
    for (const lang of langs) most = Math.max(most, increase(words, lang));
    const [only] = langs;
    if (langs.length === 1 && only) increase(ownWords, only);
  };
  const all = text.split(' ');
  all.forEach(count);
  text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.forEach(count);
  const least = Math.max(FEWEST_WORDS, SHARE * most, leastShare * all.length);
  const languages = new Set<string>();
  for (const [lang, own] of ownWords)
    if (own >= FEWEST_OWN && (words.get(lang) ?? 0) >= least) languages.add(lang);
  return languages;
}

function increase(counts: Map<string, number>, name: string): number {
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count;
}

type Speakers = ReadonlyMap<string, readonly string[]>;

/** The languages that have each of their common words. */
const speakersOf = memo(LANGUAGE_SETS, makeSpeakers, keyOfLanguages);

function makeSpeakers(known: readonly Language[]): Speakers {
  const table = new Map<string, string[]>();
  for (const { lang, common } of known) for (const word of common.split(' ')) addTo(table, word, lang);
  return table;
}
