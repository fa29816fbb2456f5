import type { Page } from '../page/model';
import { normalise } from '../page/text';
import { LEXICONS } from './index';
import { makePhrasebook, type Phrasebook } from './phrasebook';
import type { Lexicon } from './types';

/** So much text tells a language, in characters. */
const SAMPLE_CHARACTERS = 2500;
/** Texts shorter than this (characters) are labels, often in another language. */
const SHORTEST_TEXT = 40;
/** A language counts from so many of its common words on, and this share of those of the most frequent one. */
const FEWEST_WORDS = 4;
const SHARE = 0.5;
/** Boxes from vendors speak English everywhere. */
const EVERYWHERE = 'en';

const books = new Map<string, Phrasebook>();

/**
 * The phrases of the languages of a page: those its text is written in and the one it declares. Of the pages of the
 * development corpus 13 % declare none and 3 % a wrong one.
 */
export function phrasebookFor(page: Page): Phrasebook {
  const declared = page.document.documentElement.getAttribute('lang')?.toLowerCase().split(/[-_]/)[0];
  const written = languagesOf(sample(page));
  const chosen = LEXICONS.filter(
    ({ lang }) => lang === EVERYWHERE || lang === normalLanguage(declared) || written.has(lang),
  );
  const key = chosen.map(({ lang }) => lang).join();
  const book = books.get(key) ?? makePhrasebook(chosen);
  books.set(key, book);
  return book;
}

/** Bokmål and Nynorsk share a lexicon. */
function normalLanguage(declared: string | undefined): string | undefined {
  return declared === 'nb' || declared === 'nn' ? 'no' : declared;
}

function sample(page: Page): string {
  let text = '';
  for (const node of page.nodes) {
    if (node.text.length >= SHORTEST_TEXT) text += ` ${node.text}`;
    if (text.length >= SAMPLE_CHARACTERS) break;
  }
  return normalise(text);
}

/** The languages a text is written in, by their most frequent words. */
export function languagesOf(text: string): Set<string> {
  const counts = new Map<string, number>();
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const sign of text.match(/[\u3040-\u30ff\u3400-\u9fff]/g) ?? [])
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const scores = LEXICONS.map(({ lang, common }: Lexicon) => ({
    lang,
    score: common.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  const least = Math.max(FEWEST_WORDS, SHARE * Math.max(...scores.map(({ score }) => score)));
  return new Set(scores.filter(({ score }) => score >= least).map(({ lang }) => lang));
}
