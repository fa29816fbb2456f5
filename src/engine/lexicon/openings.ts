import { withoutEdges } from '../dom/characters';
import { UNSPACED } from '../dom/count-words';
import type { ClutterCategory } from '../types';
import { entriesOf, firstEnd, holds, phrasesOf, rowOf } from './rows';
import type { Lexicon } from './types';

/** The phrases that texts begin with, by their meaning. */
const openingsIn = ({ keep, leadIns, byline, published, updated }: Lexicon) => ({
  ...keep,
  leadIn: leadIns,
  byline,
  published,
  updated,
});
type Opening = keyof ReturnType<typeof openingsIn>;

/** The longest phrase of each kind that a text begins with. */
export interface Openings extends Partial<Record<Opening, string>> {
  title?: { phrase: string; category: ClutterCategory };
}

/** The answer for most texts, always the same object. */
export const NO_OPENINGS: Openings = {};

/** The longest phrase of the lexicons, in words and in characters of unspaced scripts. */
const LONGEST_WORDS = 12;
const LONGEST_CHARACTERS = 20;

/** The search for the phrases that texts begin with. Texts are given bare (see `bare`). */
export interface OpeningWords {
  openingsOf(text: string): Openings;
  /** True for "photo" and the like. */
  isCredit(text: string): boolean;
}

/** Makes the search for the phrases that texts begin with. Where two lexicons use one phrase, the earlier one counts. */
export function makeOpenings(lexicons: readonly Lexicon[]): OpeningWords {
  const titles = lexicons.flatMap(({ titles }) =>
    entriesOf(titles).map(([category, list]) => ({ category, row: rowOf(list) })),
  );
  const openings = lexicons.flatMap((lexicon) =>
    entriesOf(openingsIn(lexicon)).map(([kind, list]) => ({ kind, row: rowOf(list) })),
  );
  // One set of all phrases: most texts begin with none, so the rows are searched for few.
  const known = new Set<string>();
  const firstWords = new Set<string>();
  for (const { row } of [...titles, ...openings])
    for (const phrase of phrasesOf(row)) {
      known.add(phrase);
      firstWords.add(phrase.slice(0, firstEnd(phrase)));
    }
  /** The first characters of phrases, made for the first text without spaces. */
  let pairs: ReadonlySet<string> | null = null;
  const mayOpen = (text: string): boolean => {
    pairs ??= new Set([...known].map((phrase) => phrase.slice(0, 2)));
    return pairs.has(text.slice(0, 2));
  };
  const look = (start: string, found: Openings): void => {
    if (!known.has(start)) return;
    const title = titles.find(({ row }) => holds(row, start));
    if (title) found.title = { phrase: start, category: title.category };
    for (const { kind, row } of openings) if (holds(row, start)) found[kind] = start;
  };
  return {
    openingsOf(text) {
      const first = text.slice(0, firstEnd(text));
      const isUnspaced = UNSPACED.test(text.slice(0, LONGEST_CHARACTERS));
      if (!isUnspaced && !firstWords.has(first) && !firstWords.has(withoutEdges(first))) return NO_OPENINGS;
      const found: Openings = {};
      if (isUnspaced && mayOpen(text))
        for (let length = 2; length < Math.min(LONGEST_CHARACTERS, text.length); length++)
          look(text.slice(0, length), found);
      let at = text.indexOf(' ');
      for (let words = 0; words < LONGEST_WORDS && at >= 0; words++) {
        const start = text.slice(0, at);
        look(LAST_SIGN.test(start) ? withoutEdges(start) : start, found);
        at = text.indexOf(' ', at + 1);
      }
      look(text, found);
      return found;
    },
    isCredit: (text) => openings.some(({ kind, row }) => kind === 'credit' && holds(row, text)),
  };
}

const LAST_SIGN = /[^a-z0-9\u00c0-\u1fff\u2c00-\ud7ff]$/;
