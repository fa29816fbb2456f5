import type { Context } from '../context/context';
import { bare } from '../dom/characters';
import { WORDS } from '../dom/scales';
import { endsSentence } from '../dom/text';
import type { Block } from '../page/block';
import { holdsTimeOfDay } from './time-of-day';

/** A date as pages print it without markup: day, month and year in figures, or a year with its East Asian sign. */
const PRINTED_DATE = /\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\b|\d{4}\s?[年년]|\b(?:19|20)\d{2}\b/;
/** A URL often holds the day of publication: "example.org/2026/05/a-name". */
const URL_WITH_PATH = /[\w-]\.[a-z]{2,}\/\S+/g;
/** Words: the longest date line. By hand on the development corpus, 2026-11. */
const DATE_LINE_WORDS = WORDS.line;
/** Words: the longest date line with a time of day, which may hold a byline and two dates. By hand, 2026-11. */
export const LONG_DATE_LINE_WORDS = WORDS.sentence;

/** The full stop of "p.m." ends no sentence. */
const ENDS_IN_HALF_OF_DAY = /\b[ap]\.m\.$/i;

function isSentence(text: string): boolean {
  return endsSentence(text) && !ENDS_IN_HALF_OF_DAY.test(text);
}

/** True where the text names a date, or at least a year. */
export function namesDate(text: string): boolean {
  return PRINTED_DATE.test(text) && PRINTED_DATE.test(text.replace(URL_WITH_PATH, ''));
}

/** Words: the longest date line with a `time` element. By hand, 2026-11. */
export const MARKED_DATE_WORDS = WORDS.twoSentences;

/** True for a block that says when the article was published or changed: it is marked so, begins so, says how long ago, or is a date line. */
export function isDate(node: Block, { book, counts }: Context): boolean {
  if (counts.count('times', node) > 0) return node.words <= MARKED_DATE_WORDS;
  if (book.isTimeAgo(node.text)) return true;
  if (node.words > LONG_DATE_LINE_WORDS || (isSentence(node.text) && !namesDate(node.text))) return false;
  const text = bare(node.text);
  const { published, updated } = book.openingsOf(text);
  if ([published, updated].some((phrase) => phrase !== undefined && phrase !== text)) return true;
  return isDateLine(node);
}

/** True for a line that says when the article was published or changed: short, with a date, and no sentence. */
export function isDateLine({ text, words, prose }: Pick<Block, 'text' | 'words' | 'prose'>): boolean {
  if (words > LONG_DATE_LINE_WORDS || !namesDate(text)) return false;
  if (isSentence(text)) return false;
  return (words <= DATE_LINE_WORDS && prose === 0) || holdsTimeOfDay(text);
}

/** Blocks: a line with a day so near after the start of the first paragraph is the article's date. By hand, 2026-11. */
const NEAR_BLOCKS = 10;
const DAY = /(?<!\d)\d{1,2}(?!\d)|[年년]/;
const SPAN_OF_YEARS = /(?:19|20)\d\d\s?[–/-]\s?(?:19|20)?\d\d(?![\d/.-])/g;

/**
 * True for a date line that stands where the article's own date does. A year alone is one only over the text; further
 * down a line may name some: "In office since 2022", "1957–59: the quay".
 */
export function isArticleDate(line: Block, { firstProse }: Context): boolean {
  const start = firstProse?.index ?? 0;
  if (line.index < start) return true;
  return line.index < start + NEAR_BLOCKS && DAY.test(line.text.replace(SPAN_OF_YEARS, ''));
}
