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
  /** By the place of the language among those known. */
  const words: number[] = new Array(known.length).fill(0);
  const ownWords: number[] = new Array(known.length).fill(0);
  const count = (word: string): void => {
    const at = speakers.get(word);
    if (at === undefined) return;
    if (typeof at === 'number') {
      words[at] = (words[at] ?? 0) + 1;
      ownWords[at] = (ownWords[at] ?? 0) + 1;
    } else for (const one of at) words[one] = (words[one] ?? 0) + 1;
  };
  const all = text.split(' ');
  for (const word of all) count(word);
  for (const character of text.match(UNSPACED_CHARACTERS) ?? []) count(character);
  const least = Math.max(FEWEST_WORDS, SHARE * Math.max(...words), leastShare * all.length);
  const isWritten = (_: Language, at: number): boolean =>
    (ownWords[at] ?? 0) >= FEWEST_OWN && (words[at] ?? 0) >= least;
  return new Set(known.filter(isWritten).map(({ lang }) => lang));
}

const UNSPACED_CHARACTERS = /[\u3040-\u30ff\u3400-\u9fff]/g;

/** The place of the one language that has a word among its common ones, or the places of several. */
type Speakers = ReadonlyMap<string, number | readonly number[]>;

/** The languages that have each of their common words. */
const speakersOf = memo(LANGUAGE_SETS, makeSpeakers, keyOfLanguages);

function makeSpeakers(known: readonly Language[]): Speakers {
  const table = new Map<string, number | number[]>();
  for (const [at, { common }] of known.entries())
    for (const word of common.split(' ')) {
      const others = table.get(word);
      if (others === undefined) table.set(word, at);
      else if (typeof others === 'number') table.set(word, [others, at]);
      else others.push(at);
    }
  return table;
}
