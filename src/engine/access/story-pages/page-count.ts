import { UNSPACED } from '../../dom/count-words';
import { CHARACTERS } from '../../dom/scales';
import { normalise } from '../../dom/text';
import { phrasesOf } from '../../lexicon/rows';
import type { Lexicon } from '../../lexicon/types';
import { MOST_PAGES } from './numbered-address';

/** Which page this is, and of how many, in the page's own words. */
export interface PageCount {
  readonly current: number;
  readonly total: number;
}

/** Two numbers with a few characters between them: "2 of 5", "2/5", "2 页，共 5". */
const TWO_NUMBERS = /(?<!\d)(\d{1,2})\D{1,6}(\d{1,2})(?!\d)/g;
/** What may stand before the word for a page. */
const EDGE = /[\s(|:,·–—-]/;

/** Reads "page 2 of 5" in lines of a page, in the languages of some lexicons. */
export function pageCounter(lexicons: readonly Lexicon[]): (text: string) => PageCount | null {
  const words = new Set(lexicons.flatMap(({ paging }) => phrasesOf(paging.page)));
  return (text) => {
    if (!/\d/.test(text)) return null;
    const line = normalise(text.slice(0, CHARACTERS.line));
    for (const { 0: both, 1: first, 2: of, index } of line.matchAll(TWO_NUMBERS)) {
      const before = line.slice(0, index).trimEnd().split(EDGE).at(-1) ?? '';
      const after = line.slice(index + both.length).trimStart();
      const [current, total] = [Number(first), Number(of)];
      if (current < 1 || total < 2 || current > total || total > MOST_PAGES) continue;
      // In Japanese and Korean the word stands behind the numbers.
      if (words.has(before) || [...words].some((word) => UNSPACED.test(word) && after.startsWith(word)))
        return { current, total };
    }
    return null;
  };
}
