import { CHARACTERS } from '../dom/scales';
import type { LineLanguage } from '../lexicon/types';
import { isDayFirst, isInCalendar, monthNamed } from './calendar';

/** A day that a text prints. */
export interface PrintedDay {
  /** ISO 8601. */
  readonly day: string;
  /** Where it stands in the text. */
  readonly at: number;
  readonly end: number;
  /** It may be read in two ways, day or month first, and this is not the usual one. */
  readonly isGuess: boolean;
}

/** How dates are printed. The groups are named; "d" and "e" are day and month, or month and day. */
const FORMS: readonly RegExp[] = [
  /(?<![\d.,])(?<y>(?:19|20)\d{2})\s?(?<s>[-./年년])\s?(?<m>\d{1,2})\s?[-./月월]\s?(?<d>\d{1,2})(?!\d)/g,
  /(?<![\d./-])(?<d>\d{1,2})(?<s>[./-])\s?(?<e>\d{1,2})\k<s>\s?(?<y>(?:19|20)\d{2}|\d{2})(?![\d]|[./-]\d)/g,
  // "3 May 2026", "3. Mai 2026", "3rd of May, 2026", "3 de mayo de 2026"
  /(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|er|[.º])?[\s-]\s?(?:(?:de|of)\s)?(?<m>[^\s\d.,:/()|•·»›–—-]{2,})[.,]*[\s-]\s?(?:(?:del?|of)\s)?(?<y>(?:19|20)\d{2})(?!\d)/g,
  // "May 3, 2026"
  /(?<m>[^\s\d.,:/()|•·»›–—-]{2,})\.?\s(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s(?<y>(?:19|20)\d{2})(?!\d)/g,
  // "2026. május 3."
  /(?<!\d)(?<y>(?:19|20)\d{2})[.,]?\s(?:m\.\s)?(?<m>[^\s\d.,:/()|•·»›–—-]{2,})\s(?<d>\d{1,2})(?!\d)/g,
];

/** All days that a text prints, in order; months by their names in the languages given. */
export function printedDays(text: string, langs: readonly LineLanguage[]): PrintedDay[] {
  const figures = withPlainDigits(text.slice(0, CHARACTERS.field));
  if (!/\d/.test(figures)) return [];
  const found: PrintedDay[] = [];
  for (const form of FORMS)
    for (const { groups = {}, index, 0: whole } of figures.matchAll(form)) {
      const days = readingsOf(groups, langs);
      const end = index + whole.length;
      if (found.some((other) => index < other.end && other.at < end)) continue;
      found.push(...days.map((day) => ({ ...day, at: index, end })));
    }
  return found.sort((a, b) => a.at - b.at);
}

/** The day or days that the parts of a date may stand for. */
function readingsOf(
  { y = '', m, d = '', e, s }: Record<string, string | undefined>,
  langs: readonly LineLanguage[],
): Pick<PrintedDay, 'day' | 'isGuess'>[] {
  const year = y.length > 2 ? y : `20${y}`;
  if (e === undefined) {
    const month = /^\d/.test(m ?? '') ? m : monthNamed(m ?? '', langs);
    return day(year, month, d).map((only) => ({ day: only, isGuess: false }));
  }
  const readings = [day(year, e, d), day(year, d, e)];
  // Which comes first is slow to ask, and asked only where both may.
  const isAmbiguous = d !== e && readings.every((reading) => reading.length > 0);
  const dayFirst = s === '.' || !isAmbiguous || isDayFirst(langs);
  const days = [...new Set((dayFirst === false ? readings.reverse() : readings).flat())];
  return days.map((one, at) => ({
    day: one,
    isGuess: days.length > 1 && (at > 0 || dayFirst === null),
  }));
}

/** The day as ISO 8601; nothing where the calendar has no such day. */
function day(year: string, month: string | number | undefined, date: string): string[] {
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  const isReal = at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(date);
  return isReal ? [at.toISOString().slice(0, 10)] : [];
}

/** The zeros of Arabic, Persian, Devanagari, Bengali, Thai and full-width figures. */
const ZEROS = '\u0660\u06f0\u0966\u09e6\u0e50\uff10';
const FOREIGN_DIGIT = new RegExp(
  `[${[...ZEROS].map((zero) => `${zero}-${String.fromCharCode(zero.charCodeAt(0) + 9)}`).join('')}]`,
  'g',
);

/** A text with the figures of other scripts as those of this one. */
function withPlainDigits(text: string): string {
  return text.replace(FOREIGN_DIGIT, (digit) => {
    const zero = [...ZEROS].findLast((first) => first <= digit) ?? digit;
    return String(digit.charCodeAt(0) - zero.charCodeAt(0));
  });
}

/** A text without the names of months and weekdays at its end: "Anna Name Monday, May" is "Anna Name". */
export function withoutCalendar(text: string, langs: readonly LineLanguage[]): string {
  const last = /[\s,]*([^\s,]+)[\s,]*$/.exec(text);
  if (!last || !isInCalendar(last[1] ?? '', langs)) return text;
  return withoutCalendar(text.slice(0, last.index), langs);
}
