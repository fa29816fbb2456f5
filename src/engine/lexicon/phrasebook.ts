import type { ClutterCategory } from '../types';
import { holdsSign, UNSPACED, withoutEdges, wordsOnly } from './characters';
import { makeSieve } from './sieve';
import type { Lexicon } from './types';

/** The phrases that texts begin with, by what they tell. */
const openingsIn = ({ keep, leadIns, byline, published, updated }: Lexicon) => ({
  ...keep,
  leadIn: leadIns,
  byline,
  published,
  updated,
});
export type Opening = keyof ReturnType<typeof openingsIn>;

/** The longest phrase of each kind that a text begins with. */
export interface Openings extends Partial<Record<Opening, string>> {
  title?: { phrase: string; category: ClutterCategory };
}

/** The first phrase of each kind that stands anywhere in a text; one of comments counts before one of a paywall. */
export interface Mentions {
  phrase: { phrase: string; category: ClutterCategory } | null;
  disclosure: string | null;
  cutOff: string | null;
}

/** What is found in most texts: compared by identity, nothing is made for it. */
export const NO_OPENINGS: Openings = {};
export const NO_MENTIONS: Mentions = { phrase: null, disclosure: null, cutOff: null };

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
  /** As it stands in a text of words only. */
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
  // Sets of whole lists, and one search for all first words: phrase by phrase, in code that runs for the first time,
  // this takes half as long again.
  const titles = lexicons.flatMap(({ titles }) =>
    entriesOf(titles).map(([category, phrases]) => ({ category, phrases: new Set(cut(phrases)) })),
  );
  const openings = lexicons.flatMap((lexicon) =>
    entriesOf(openingsIn(lexicon)).map(([kind, phrases]) => ({ kind, phrases: new Set(cut(phrases)) })),
  );
  const beginnings = [...titles, ...openings].flatMap(({ phrases }) => [...phrases]);
  const known = new Set(beginnings);
  /** Most texts begin as no title or opening does. */
  const firstWords = new Set(beginnings.join('|').match(FIRST_WORD));
  const mentions = new Map<string, Mention[]>();
  const unspaced: Mention[] = [];
  const hints = new Set<string>();
  /** How titles and openings begin, made for the first text without spaces. */
  let pairs: ReadonlySet<string> | null = null;
  const mayOpen = (text: string): boolean => {
    pairs ??= new Set(beginnings.map((phrase) => phrase.slice(0, 2)));
    return pairs.has(text.slice(0, 2));
  };
  /** The first words of mentions. */
  const sieve = makeSieve();
  // Asked of a whole list at once: most lists have no signs, and their phrases need no look each.
  const mention = (phrases: string, category: Mention['category']): void => {
    const mayBeUnspaced = UNSPACED.test(phrases);
    const mayHoldSign = holdsSign(phrases);
    for (const phrase of cut(phrases)) {
      if (mayBeUnspaced && UNSPACED.test(phrase)) unspaced.push({ phrase, words: phrase, category });
      else {
        const words = mayHoldSign ? wordsOnly(phrase) : phrase;
        const first = words.slice(0, firstEnd(words));
        sieve.add(first);
        append(mentions, first, { phrase, words, category });
      }
    }
  };
  for (const lexicon of lexicons) {
    for (const [category, phrases] of entriesOf(lexicon.phrases)) mention(phrases, category);
    mention(lexicon.keep.disclosure, 'disclosure');
    mention(lexicon.cutOff, 'cutOff');
    for (const phrase of cut(lexicon.hints)) hints.add(phrase);
  }

  return {
    openingsOf(text) {
      const first = text.slice(0, firstEnd(text));
      const isUnspaced = UNSPACED.test(text.slice(0, LONGEST_CHARACTERS));
      if (!isUnspaced && !firstWords.has(first) && !firstWords.has(withoutEdges(first))) return NO_OPENINGS;
      const found: Openings = {};
      const look = (start: string): void => {
        if (!known.has(start)) return;
        const title = titles.find(({ phrases }) => phrases.has(start));
        if (title) found.title = { phrase: start, category: title.category };
        for (const { kind, phrases } of openings) if (phrases.has(start)) found[kind] = start;
      };
      if (isUnspaced && mayOpen(text))
        for (let length = 2; length < Math.min(LONGEST_CHARACTERS, text.length); length++)
          look(text.slice(0, length));
      let at = text.indexOf(' ');
      for (let words = 0; words < LONGEST_WORDS && at >= 0; words++) {
        const start = text.slice(0, at);
        look(LAST_SIGN.test(start) ? withoutEdges(start) : start);
        at = text.indexOf(' ', at + 1);
      }
      look(text);
      return found;
    },
    mentionsIn(text) {
      let found = NO_MENTIONS;
      const note = ({ phrase, category }: Mention): void => {
        if (found === NO_MENTIONS) found = { ...NO_MENTIONS };
        if (category === 'disclosure' || category === 'cutOff') found[category] ??= phrase;
        else if (found.phrase === null || (category === 'comments' && found.phrase.category === 'paywall'))
          // "Log in to comment" asks nobody to pay.
          found.phrase = { phrase, category };
      };
      const words = wordsOnly(text);
      for (let start = 0; start < words.length; ) {
        const space = words.indexOf(' ', start);
        const end = space < 0 ? words.length : space;
        const entries = sieve.mayHold(words, start, end) ? mentions.get(words.slice(start, end)) : undefined;
        if (entries) for (const entry of entries) if (stands(entry, words, start, text)) note(entry);
        start = end + 1;
      }
      if (unspaced.length > 0 && UNSPACED.test(text)) {
        // Most phrases begin with a character that the text does not have.
        const characters = new Set(text);
        for (const entry of unspaced)
          if (characters.has(entry.phrase.charAt(0)) && text.includes(entry.phrase)) note(entry);
      }
      return found;
    },
    isHint: (text) => hints.has(text),
    isCredit: (text) => openings.some(({ kind, phrases }) => kind === 'credit' && phrases.has(text)),
  };
}

/**
 * True where a phrase stands at a place in a text of words only. A phrase with signs in it ("read more:") needs them in
 * the text too.
 */
function stands({ phrase, words }: Mention, text: string, start: number, withSigns: string): boolean {
  if (!text.startsWith(words, start)) return false;
  const end = start + words.length;
  if (end < text.length && text.charAt(end) !== ' ') return false;
  return phrase.length === words.length || withSigns.includes(phrase);
}

const LAST_SIGN = /[^a-z0-9\u00c0-\u1fff\u2c00-\ud7ff]$/;

/** The first word of each phrase in a row of them with bars between. */
const FIRST_WORD = /(?<![^|])[^| ]+/g;

const BAR = /\s*\|\s*/;
const isFilled = (phrase: string): boolean => phrase !== '';

/** The phrases of a list; what stands between two bars only for its look is left out. */
function cut(phrases: string): string[] {
  // Twice as fast as to trim each phrase by itself.
  return phrases.trim().split(BAR).filter(isFilled);
}

/** Where the first word of a phrase without signs ends. */
function firstEnd(phrase: string): number {
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase.length : space;
}

function entriesOf<Key extends string>(lists: Partial<Record<Key, string>>): [Key, string][] {
  return Object.entries(lists) as [Key, string][];
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
