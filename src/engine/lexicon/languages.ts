import { makeSieve, type Sieve } from './sieve';
import type { Language } from './types';

/** A language counts from so many of its common words on, and this share of those of the most frequent one. */
const FEWEST_WORDS = 4;
const SHARE = 0.5;

/** The languages a normalised text is written in, by their most frequent words. */
export function languagesOfText(text: string, known: readonly Language[]): Set<string> {
  const { speakers, sieve } = speakersOf(known);
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
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    if (sieve.mayHold(text, start, end)) count(text.slice(start, end));
    start = end + 1;
  }
  text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.forEach(count);
  const least = Math.max(FEWEST_WORDS, SHARE * highest);
  const languages = new Set<string>();
  for (const [lang, score] of scores) if (score >= least) languages.add(lang);
  return languages;
}

interface Speakers {
  readonly speakers: ReadonlyMap<string, readonly string[]>;
  /** All common words. */
  readonly sieve: Sieve;
}
const tables = new WeakMap<readonly Language[], Speakers>();

/** The languages that have each of their common words. */
function speakersOf(known: readonly Language[]): Speakers {
  const table = tables.get(known) ?? makeSpeakers(known);
  tables.set(known, table);
  return table;
}

function makeSpeakers(known: readonly Language[]): Speakers {
  const table = new Map<string, string[]>();
  const sieve = makeSieve();
  for (const { lang, common } of known)
    for (const word of common.split(' ')) {
      const speakers = table.get(word);
      if (speakers) speakers.push(lang);
      else table.set(word, [lang]);
      sieve.add(word);
    }
  return { speakers: table, sieve };
}
