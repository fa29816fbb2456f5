import { normalise } from '../page/text';
import type { ClutterCategory } from '../types';
import { LEXICONS } from './index';
import type { Lexicon } from './types';

/** A lexicon phrase found in a text. */
export interface PhraseMatch {
  category: ClutterCategory;
  phrase: string;
  /** True where the phrase is the whole text. */
  whole: boolean;
}

const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/;
const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** The longest phrase of the lexicons, in words and in characters of unspaced scripts. */
const LONGEST_WORDS = 12;
const LONGEST_CHARACTERS = 20;

/** A set of phrases that can be looked up by the words a text begins with or holds. */
export interface PhraseIndex<T> {
  readonly exact: ReadonlyMap<string, T>;
  /** Phrases by their first word. */
  readonly byFirstWord: ReadonlyMap<string, readonly (readonly [string, T])[]>;
  /** Phrases of scripts without spaces. */
  readonly unspaced: readonly (readonly [string, T])[];
}

/** Builds an index; of two equal phrases the first one wins. */
export function indexPhrases<T>(entries: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const exact = new Map<string, T>();
  const byFirstWord = new Map<string, (readonly [string, T])[]>();
  const unspaced: (readonly [string, T])[] = [];
  for (const [phrase, value] of entries) {
    if (exact.has(phrase)) continue;
    exact.set(phrase, value);
    if (UNSPACED.test(phrase)) unspaced.push([phrase, value]);
    else {
      const first = phrase.split(' ', 1)[0] ?? phrase;
      const list = byFirstWord.get(first);
      if (list) list.push([phrase, value]);
      else byFirstWord.set(first, [[phrase, value]]);
    }
  }
  return { exact, byFirstWord, unspaced };
}

/** The form in which a whole short text is compared with a phrase: normalised, without signs at its edges. */
export function bare(text: string): string {
  return normalise(text).replace(EDGE, '');
}

/**
 * The longest phrase a text begins with.
 * @param text normalised and bare
 */
export function phraseAtStart<T>(index: PhraseIndex<T>, text: string): { phrase: string; value: T } | null {
  const whole = index.exact.get(text);
  if (whole !== undefined) return { phrase: text, value: whole };
  let best: { phrase: string; value: T } | null = null;
  let at = -1;
  for (let words = 0; words < LONGEST_WORDS; words++) {
    at = text.indexOf(' ', at + 1);
    if (at < 0) break;
    const phrase = text.slice(0, at).replace(EDGE, '');
    const value = index.exact.get(phrase);
    if (value !== undefined) best = { phrase, value };
  }
  if (UNSPACED.test(text)) {
    for (let length = 2; length < Math.min(LONGEST_CHARACTERS, text.length); length++) {
      const phrase = text.slice(0, length);
      const value = index.exact.get(phrase);
      if (value !== undefined) best = { phrase, value };
    }
  }
  return best;
}

/**
 * The first phrase that stands anywhere in a text, at word boundaries.
 * @param text normalised
 */
export function phraseWithin<T>(index: PhraseIndex<T>, text: string): { phrase: string; value: T } | null {
  for (const word of text.matchAll(/[\p{L}\p{N}'%&@#-]+/gu)) {
    for (const [phrase, value] of index.byFirstWord.get(word[0]) ?? []) {
      if (!text.startsWith(phrase, word.index)) continue;
      const next = text.charAt(word.index + phrase.length);
      if (next === '' || !/[\p{L}\p{N}]/u.test(next)) return { phrase, value };
    }
  }
  for (const [phrase, value] of index.unspaced) if (text.includes(phrase)) return { phrase, value };
  return null;
}

function* byCategory(field: 'titles' | 'phrases'): Generator<readonly [string, ClutterCategory]> {
  for (const lexicon of LEXICONS) {
    for (const [category, phrases] of Object.entries(lexicon[field])) {
      for (const phrase of phrases) yield [phrase, category as ClutterCategory];
    }
  }
}

function* flat(list: (lexicon: Lexicon) => readonly string[]): Generator<readonly [string, true]> {
  for (const lexicon of LEXICONS) for (const phrase of list(lexicon)) yield [phrase, true];
}

const build = () => ({
  titles: indexPhrases(byCategory('titles')),
  phrases: indexPhrases(byCategory('phrases')),
  leadIns: indexPhrases(flat((l) => l.leadIns)),
  corrections: indexPhrases(flat((l) => l.keep.correction)),
  disclosures: indexPhrases(flat((l) => l.keep.disclosure)),
  credits: indexPhrases(flat((l) => l.keep.credit)),
  factBoxes: indexPhrases(flat((l) => l.keep.factBox)),
  authorNotes: indexPhrases(flat((l) => l.keep.author)),
  bylines: indexPhrases(flat((l) => l.byline)),
  published: indexPhrases(flat((l) => l.published)),
  updated: indexPhrases(flat((l) => l.updated)),
  cutOff: indexPhrases(flat((l) => l.cutOff)),
  hints: indexPhrases(flat((l) => l.hints)),
});

let indexes: ReturnType<typeof build> | null = null;

/** All lexicons as indexes, built when first used. All languages at once: pages often declare the wrong one or none. */
export function lexicon(): ReturnType<typeof build> {
  indexes ??= build();
  return indexes;
}
