import { normalise } from '../page/text';
import type { ClutterCategory } from '../types';
import { LEXICONS } from './index';
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

interface Mention {
  phrase: string;
  category: ClutterCategory | 'disclosure' | 'cutOff';
}
interface Tables {
  titles: Map<string, ClutterCategory>;
  openings: Map<string, Opening[]>;
  /** First words of titles and openings: most texts begin with none of them. */
  firstWords: Set<string>;
  /** By the first word of the phrase. */
  mentions: Map<string, Mention[]>;
  /** Phrases of scripts that set no spaces. */
  unspaced: Mention[];
  hints: Set<string>;
}

const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/;
const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** The longest phrase of the lexicons, in words and in characters of unspaced scripts. */
const LONGEST_WORDS = 12;
const LONGEST_CHARACTERS = 20;

/** The form in which a whole short text is compared with a phrase: normalised, without signs at its edges. */
export function bare(text: string): string {
  return normalise(text).replace(EDGE, '');
}

/**
 * What a text opens with.
 * @param text normalised and bare
 */
export function openingsOf(text: string): Openings {
  const found: Openings = {};
  const { titles, openings, firstWords } = tables();
  const unspaced = UNSPACED.test(text.slice(0, LONGEST_CHARACTERS));
  if (!unspaced && !firstWords.has(firstWord(text))) return found;
  const look = (phrase: string): void => {
    const category = titles.get(phrase);
    if (category) found.title = { phrase, category };
    for (const kind of openings.get(phrase) ?? []) found[kind] = phrase;
  };
  if (unspaced) {
    for (let length = 2; length < Math.min(LONGEST_CHARACTERS, text.length); length++)
      look(text.slice(0, length));
  }
  let at = -1;
  for (let words = 0; words < LONGEST_WORDS; words++) {
    at = text.indexOf(' ', at + 1);
    if (at < 0) break;
    look(isWordCode(text.charCodeAt(at - 1)) ? text.slice(0, at) : text.slice(0, at).replace(EDGE, ''));
  }
  look(text);
  return found;
}

/**
 * The phrases that stand anywhere in a text, at word boundaries.
 * @param text normalised
 */
export function mentionsIn(text: string): Mentions {
  const found: Mentions = { phrase: null, disclosure: null, cutOff: null };
  const { mentions, unspaced } = tables();
  const note = ({ phrase, category }: Mention): void => {
    if (category === 'disclosure' || category === 'cutOff') found[category] ??= phrase;
    else found.phrase ??= { phrase, category };
  };
  for (let start = 0; start < text.length; ) {
    if (!isWordCode(text.charCodeAt(start))) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
    for (const mention of mentions.get(text.slice(start, end)) ?? []) {
      const after = start + mention.phrase.length;
      if (text.startsWith(mention.phrase, start) && !isLetter(text, after)) note(mention);
    }
    start = end;
  }
  if (UNSPACED.test(text)) for (const mention of unspaced) if (text.includes(mention.phrase)) note(mention);
  return found;
}

/** True for "(opens in new window)" and the like, bare. */
export function isHintText(text: string): boolean {
  return tables().hints.has(text);
}

/** True for "photo" and the like, bare. */
export function isCreditWord(text: string): boolean {
  return tables().openings.get(text)?.includes('credit') ?? false;
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && /[\p{L}\p{N}]/u.test(text.charAt(at));
}

/** True for the characters words are made of; signs, spaces and punctuation of all scripts set words apart. */
function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || ASCII_IN_WORDS.has(code);
  if (code < 0xc0) return false;
  return !(
    code === 0xd7 ||
    code === 0xf7 ||
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff00 && code <= 0xff0f)
  );
}

const ASCII_IN_WORDS = new Set([..."'%&@#-"].map((sign) => sign.charCodeAt(0)));

let built: Tables | null = null;

/** All lexicons in one, built when first used. All languages at once: pages often declare the wrong one or none. */
function tables(): Tables {
  built ??= build();
  return built;
}

function build(): Tables {
  const all: Tables = {
    titles: new Map(),
    openings: new Map(),
    firstWords: new Set(),
    mentions: new Map(),
    unspaced: [],
    hints: new Set(),
  };
  const known = new Set<string>();
  const mention = (phrase: string, category: Mention['category']): void => {
    const key = category === 'disclosure' || category === 'cutOff' ? `${category} ${phrase}` : phrase;
    if (known.has(key)) return;
    known.add(key);
    if (UNSPACED.test(phrase)) all.unspaced.push({ phrase, category });
    else append(all.mentions, firstWord(phrase), { phrase, category });
  };
  for (const lexicon of LEXICONS) {
    for (const [category, phrases] of byCategory(lexicon.titles))
      for (const phrase of phrases) if (!all.titles.has(phrase)) all.titles.set(phrase, category);
    for (const [category, phrases] of byCategory(lexicon.phrases))
      for (const phrase of phrases) mention(phrase, category);
    for (const [kind, phrasesOf] of Object.entries(OPENINGS))
      for (const phrase of phrasesOf(lexicon)) append(all.openings, phrase, kind as Opening);
    for (const phrase of lexicon.keep.disclosure) mention(phrase, 'disclosure');
    for (const phrase of lexicon.cutOff) mention(phrase, 'cutOff');
    for (const phrase of lexicon.hints) all.hints.add(phrase);
  }
  for (const phrase of [...all.titles.keys(), ...all.openings.keys()]) all.firstWords.add(firstWord(phrase));
  return all;
}

function byCategory(table: Lexicon['titles']): [ClutterCategory, readonly string[]][] {
  return Object.entries(table) as [ClutterCategory, readonly string[]][];
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function firstWord(phrase: string): string {
  let end = 0;
  while (end < phrase.length && isWordCode(phrase.charCodeAt(end))) end++;
  return phrase.slice(0, end);
}
