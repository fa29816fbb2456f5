import type { ClutterCategory } from '../types';
import { firstWord, UNSPACED, withoutEdges, wordsOnly } from './characters';
import type { Lexicon } from './types';

/** What a phrase tells where a text begins with it. */
const OPENINGS = {
  leadIn: (lexicon: Lexicon) => lexicon.leadIns,
  correction: (lexicon: Lexicon) => lexicon.keep.correction,
  disclosure: (lexicon: Lexicon) => lexicon.keep.disclosure,
  credit: (lexicon: Lexicon) => lexicon.keep.credit,
  factBox: (lexicon: Lexicon) => lexicon.keep.factBox,
  author: (lexicon: Lexicon) => lexicon.keep.author,
  byline: (lexicon: Lexicon) => lexicon.byline,
  published: (lexicon: Lexicon) => lexicon.published,
  updated: (lexicon: Lexicon) => lexicon.updated,
} as const;
export type Opening = keyof typeof OPENINGS;
const OPENING_KINDS = Object.keys(OPENINGS) as Opening[];

/** The longest phrase of each kind that a text begins with. */
export interface Openings extends Partial<Record<Opening, string>> {
  title?: { phrase: string; category: ClutterCategory };
}

/** The first phrase of each kind that stands anywhere in a text. */
export interface Mentions {
  phrase: { phrase: string; category: ClutterCategory } | null;
  disclosure: string | null;
  cutOff: string | null;
}

/** The phrases of a few languages, ready to be looked up. Texts are given normalised (see `bare`). */
export interface Phrasebook {
  /** What a text opens with; the text bare. */
  openingsOf(text: string): Openings;
  /** The phrases that stand anywhere in a text, at word boundaries. */
  mentionsIn(text: string): Mentions;
  /** True for "(opens in new window)" and the like, bare. */
  isHint(text: string): boolean;
  /** True for "photo" and the like, bare. */
  isCredit(text: string): boolean;
}

interface Mention {
  phrase: string;
  /** As it stands in a text of words only, a space after it. */
  words: string;
  category: ClutterCategory | 'disclosure' | 'cutOff';
}

/** The longest phrase of the lexicons, in words and in characters of unspaced scripts. */
const LONGEST_WORDS = 12;
const LONGEST_CHARACTERS = 20;

const books = new Map<string, Phrasebook>();

/** The phrasebook of some languages, made when they are first met together. */
export function phrasebookOf(lexicons: readonly Lexicon[]): Phrasebook {
  const key = lexicons.map(({ lang }) => lang).join();
  const book = books.get(key) ?? makePhrasebook(lexicons);
  books.set(key, book);
  return book;
}

/** Makes a phrasebook; of a phrase that two lexicons use for different boxes the earlier one counts. */
export function makePhrasebook(lexicons: readonly Lexicon[]): Phrasebook {
  const titles = new Map<string, ClutterCategory>();
  const openings = new Map<string, Opening[]>();
  const mentions = new Map<string, Mention[]>();
  const unspaced: Mention[] = [];
  const hints = new Set<string>();
  /** Most texts begin with the first word of no phrase. */
  const firstWords = new Set<string>();
  const mention = (phrases: string, category: Mention['category']): void => {
    const mayBeUnspaced = UNSPACED.test(phrases);
    for (const phrase of cut(phrases)) {
      if (mayBeUnspaced && UNSPACED.test(phrase)) unspaced.push({ phrase, words: phrase, category });
      else {
        const words = wordsOnly(phrase);
        append(mentions, firstWord(words), { phrase, words: `${words} `, category });
      }
    }
  };
  for (const lexicon of lexicons) {
    for (const [category, phrases] of byCategory(lexicon.titles))
      for (const phrase of cut(phrases)) {
        firstWords.add(firstWord(phrase));
        if (!titles.has(phrase)) titles.set(phrase, category);
      }
    for (const [category, phrases] of byCategory(lexicon.phrases)) mention(phrases, category);
    for (const kind of OPENING_KINDS)
      for (const phrase of cut(OPENINGS[kind](lexicon))) {
        firstWords.add(firstWord(phrase));
        append(openings, phrase, kind);
      }
    mention(lexicon.keep.disclosure, 'disclosure');
    mention(lexicon.cutOff, 'cutOff');
    for (const phrase of cut(lexicon.hints)) hints.add(phrase);
  }

  return {
    openingsOf(text) {
      const found: Openings = {};
      const isUnspaced = UNSPACED.test(text.slice(0, LONGEST_CHARACTERS));
      if (!isUnspaced && !firstWords.has(firstWord(text))) return found;
      for (const start of startsOf(text, isUnspaced)) {
        const category = titles.get(start);
        if (category) found.title = { phrase: start, category };
        for (const kind of openings.get(start) ?? []) found[kind] = start;
      }
      return found;
    },
    mentionsIn(text) {
      const found: Mentions = { phrase: null, disclosure: null, cutOff: null };
      const note = ({ phrase, category }: Mention): void => {
        if (category === 'disclosure' || category === 'cutOff') found[category] ??= phrase;
        else found.phrase ??= { phrase, category };
      };
      const words = `${wordsOnly(text)} `;
      for (let start = 0; start < words.length; start = words.indexOf(' ', start) + 1) {
        for (const entry of mentions.get(words.slice(start, words.indexOf(' ', start))) ?? [])
          if (words.startsWith(entry.words, start) && hasSigns(text, entry)) note(entry);
      }
      if (UNSPACED.test(text)) for (const entry of unspaced) if (text.includes(entry.phrase)) note(entry);
      return found;
    },
    isHint: (text) => hints.has(text),
    isCredit: (text) => openings.get(text)?.includes('credit') ?? false,
  };
}

/** A phrase with signs in it ("read more:") needs them in the text too. */
function hasSigns(text: string, { phrase, words }: Mention): boolean {
  return phrase.length === words.length - 1 || text.includes(phrase);
}

const LAST_SIGN = /[^a-z0-9\u00c0-\u1fff\u2c00-\ud7ff]$/;

/** The beginnings of a text that may be a phrase, shortest first, the whole text last. */
function* startsOf(text: string, isUnspaced: boolean): Generator<string> {
  if (isUnspaced) {
    for (let length = 2; length < Math.min(LONGEST_CHARACTERS, text.length); length++)
      yield text.slice(0, length);
  }
  let at = -1;
  for (let words = 0; words < LONGEST_WORDS; words++) {
    at = text.indexOf(' ', at + 1);
    if (at < 0) break;
    const start = text.slice(0, at);
    yield LAST_SIGN.test(start) ? withoutEdges(start) : start;
  }
  yield text;
}

const BARS = /\s*\|\s*/;

function cut(phrases: string): string[] {
  const all = phrases.trim().split(BARS);
  return all.includes('') ? all.filter((phrase) => phrase !== '') : all;
}

function byCategory(table: Lexicon['titles']): [ClutterCategory, string][] {
  return Object.entries(table) as [ClutterCategory, string][];
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
