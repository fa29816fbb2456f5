import type { Context } from '../context/context';
import { bare } from '../dom/characters';
import { countWords } from '../dom/count-words';
import { HEADINGS } from '../dom/tags';
import { collapse, endsSentence } from '../dom/text';
import type { Phrasebook } from '../lexicon/phrasebook';
import type { LineLanguage } from '../lexicon/types';
import { type Block, contains } from '../page/block';
import { isDateline } from '../roles/dateline';
import { LONG_DATE_LINE_WORDS } from '../roles/publication-date';
import { LABEL_WORDS } from './byline-names';
import { linesUnder, looseLines, NEAR_BLOCKS } from './loose-lines';
import { type PrintedDay, printedDays } from './printed-date';

/** A day that readers see near the article. */
export interface ShownDay extends PrintedDay {
  /** What the page says of it; `null` where it stands there by itself. */
  readonly says: 'published' | 'updated' | null;
}

/**
 * The days in the lines around the article: under the headline, over it, and where neither has one after the text.
 * @param langs the languages in which months are printed
 */
export function daysShown(context: Context, langs: readonly LineLanguage[]): ShownDay[] {
  const days = linesAround(context).flatMap((line, at, lines) =>
    daysIn(line, bare(lines[at - 1] ?? ''), context.book, langs),
  );
  return days.length > 0
    ? days
    : linesAfter(context).flatMap((line) => daysIn(line, '', context.book, langs));
}

/** The day in the dateline that the text begins with: "BERLIN, 5 May 2026 –". It may be the day before publication. */
export function dayOfDateline({ firstProse }: Context, langs: readonly LineLanguage[]): string | undefined {
  const line = /^.*?[-\u2013\u2014](?=\s)/.exec(firstProse?.text ?? '')?.[0] ?? '';
  if (!isDateline({ text: line, words: countWords(line) })) return undefined;
  return printedDays(line, langs).find(({ isGuess }) => !isGuess)?.day;
}

function linesAround(context: Context): string[] {
  const { headline, page } = context;
  const under = linesUnder(context)
    .filter(isShort)
    .map(({ text }) => text);
  const loose = looseLines(context).map((line) =>
    collapse(line.map(({ textContent }) => textContent ?? '').join(' ')),
  );
  if (!headline) return under;
  const frame = frameAround(headline, context);
  const over = page.blocks
    .slice(Math.max(0, headline.index - NEAR_BLOCKS), headline.index)
    .filter((block) => isShort(block) && (!frame || contains(frame, block)))
    .map(({ text }) => text);
  return [...under, ...loose, ...over];
}

function linesAfter({ lastProse, page }: Context): string[] {
  const after = lastProse ? page.blocks.slice(lastProse.end, lastProse.end + NEAR_BLOCKS) : [];
  const end = after.findIndex(({ tag }) => HEADINGS.has(tag));
  return after
    .slice(0, end < 0 ? after.length : end)
    .filter(isShort)
    .map(({ text }) => text);
}

/** The nearest box around headline and text. */
function frameAround(headline: Block, { firstProse }: Context): Block | null {
  let frame = headline.parent;
  while (frame && firstProse && !contains(frame, firstProse)) frame = frame.parent;
  return frame;
}

function isShort({ text, words }: Block): boolean {
  return text !== '' && words <= LONG_DATE_LINE_WORDS;
}

/** @param over the line before, which may be the label: "Published" */
function daysIn(text: string, over: string, book: Phrasebook, langs: readonly LineLanguage[]): ShownDay[] {
  let from = 0;
  let says: ShownDay['says'] = labelOf(over, book);
  const days = printedDays(text, langs).map((day) => {
    says = labelBefore(text.slice(from, day.at), book) ?? (from === 0 ? says : null);
    from = day.end;
    return { ...day, says };
  });
  // A sentence tells of other days, unless it says that it was published.
  const isSentence = endsSentence(text) && countWords(text.slice(0, days[0]?.at)) > LABEL_WORDS;
  return isSentence ? days.filter((day) => day.says !== null) : days;
}

/** What the last words before a date say of it; figures before them belong to another date. */
function labelBefore(text: string, book: Phrasebook): ShownDay['says'] {
  const words = bare(text.replace(/^.*\d/, '')).split(' ');
  for (let at = Math.max(0, words.length - LABEL_WORDS); at < words.length; at++) {
    const label = labelOf(words.slice(at).join(' '), book);
    if (label) return label;
  }
  return null;
}

/** What a label says; a preposition may end it. */
function labelOf(label: string, book: Phrasebook): ShownDay['says'] {
  if (label === '') return null;
  const { published, updated } = book.openingsOf(label);
  if (updated !== undefined && isWhole(updated, label)) return 'updated';
  return published !== undefined && isWhole(published, label) ? 'published' : null;
}

function isWhole(phrase: string, label: string): boolean {
  return !label.slice(phrase.length).trim().includes(' ');
}
