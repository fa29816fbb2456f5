import type { Language } from './types';

/** A language counts from so many of its common words on, and this share of those of the most frequent one. */
const FEWEST_WORDS = 4;
const SHARE = 0.5;

/** The languages a normalised text is written in, by their most frequent words. */
export function languagesOfText(text: string, known: readonly Language[]): Set<string> {
  const speakers = speakersOf(known);
  const scores = new Map<string, number>();
  let highest = 0;
  const count = (word: string): void => {
    const langs = speakers.get(word);
    if (!langs) return;
    for (const lang of langs) {
      const score = (scores.get(lang) ?? 0) + 1;
      scores.set(lang, score);
      highest = Math.max(highest, score);
    }
  };
  text.split(' ').forEach(count);
  text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.forEach(count);
  const least = Math.max(FEWEST_WORDS, SHARE * highest);
  const languages = new Set<string>();
  for (const [lang, score] of scores) if (score >= least) languages.add(lang);
  return languages;
}

type Speakers = ReadonlyMap<string, readonly string[]>;
const tables = new WeakMap<readonly Language[], Speakers>();

/** The languages that have each of their common words. */
function speakersOf(known: readonly Language[]): Speakers {
  const table = tables.get(known) ?? makeSpeakers(known);
  tables.set(known, table);
  return table;
}

function makeSpeakers(known: readonly Language[]): Speakers {
  const table = new Map<string, string[]>();
  for (const { lang, common } of known)
    for (const word of common.split(' ')) {
      const speakers = table.get(word);
      if (speakers) speakers.push(lang);
      else table.set(word, [lang]);
    }
  return table;
}
