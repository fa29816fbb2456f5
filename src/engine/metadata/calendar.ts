import { memo } from '../dom/memo';
import { primaryLanguage } from '../lexicon/primary-language';
import { phrasesOf } from '../lexicon/rows';
import type { LineLanguage } from '../lexicon/types';
import { LOCALES } from './conjunction';

/** Letters: abbreviations of months keep so many in the languages that abbreviate. */
const TELLING_LETTERS = 3;
/** Letters: the longest ending by which the forms of a month's name differ: "maja", "máje", "мая". By hand, 2026-12. */
const ENDING_LETTERS = 3;
/** Letters: the longest abbreviation of a month or weekday. */
const ABBREVIATION_LETTERS = 4;
/** Months of a year. */
const YEAR_MONTHS = 12;
/** Further names of the months in languages without a lexicon: Serbian is printed in two scripts. */
const OTHER_NAMES: Readonly<Record<string, string>> = { sr: 'sr-Latn' };

/** The number of the month that a word names in one of the languages, 1..12; also abbreviated or with another ending. */
export function monthNamed(name: string, langs: readonly LineLanguage[]): number | undefined {
  const word = plain(name);
  for (const lang of langs)
    for (const months of monthsIn(lang)) {
      const exact = months.indexOf(word);
      const month = exact >= 0 ? exact : likest(word, months);
      if (month >= 0) return month + 1;
    }
  return undefined;
}

/** True for the name of a month or a weekday, also abbreviated. */
export function isInCalendar(word: string, langs: readonly LineLanguage[]): boolean {
  const name = plain(word.replace(/\.$/, ''));
  const isShort = name.length > 1 && name.length <= ABBREVIATION_LETTERS;
  return langs.some((lang) =>
    [...monthsIn(lang).flat(), ...weekdaysIn(lang)].some(
      (known) => known === name || (isShort && known.startsWith(name)),
    ),
  );
}

/** True where the day stands before month and year, false where the month comes first, `null` where that is not known. */
export function isDayFirst(langs: readonly LineLanguage[]): boolean | null {
  // English alone: Americans and others read it differently.
  const other = langs.find(({ lang }) => lang !== 'en');
  const order = other === undefined ? [] : orderIn(other.lang);
  return order.at(-1) === 'year' ? order[0] === 'day' : null;
}

/** The index of the only month that shares the longest start with a word, -1 without one. */
function likest(word: string, months: readonly string[]): number {
  const shared = months.map((month) => sharedStart(word, month));
  const most = Math.max(0, ...shared);
  if (most < TELLING_LETTERS || word.length - most > ENDING_LETTERS) return -1;
  const at = shared.indexOf(most);
  return at === shared.lastIndexOf(most) ? at : -1;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** In lower case and without accents, which forms of one name differ in. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** Days of which the months, and the weekdays, are all different. */
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1));
const WEEKDAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 1 + day));

/** The sets of names that a language has for the months. */
const monthsIn = memo(LOCALES, readMonths, keyOf);
const weekdaysIn = memo(
  LOCALES,
  ({ lang, weekdays }: LineLanguage) =>
    weekdays === undefined ? readNames('weekday', lang, WEEKDAYS) : phrasesOf(weekdays).map(plain),
  keyOf,
);

function keyOf({ lang }: LineLanguage): string {
  return lang;
}

function readMonths({ lang, months }: LineLanguage): readonly (readonly string[])[] {
  if (months === undefined)
    return [lang, OTHER_NAMES[primaryLanguage(lang)]].flatMap((locale) =>
      locale === undefined ? [] : [readNames('month', locale, MONTHS)],
    );
  const names = phrasesOf(months).map(plain);
  const sets: string[][] = [];
  for (let at = 0; at < names.length; at += YEAR_MONTHS) sets.push(names.slice(at, at + YEAR_MONTHS));
  return sets;
}

// Asked only of languages without a lexicon, and for what lexicons do not tell.
const orderIn = memo(LOCALES, (locale: string) =>
  formatIn(locale, { day: 'numeric', month: 'numeric', year: 'numeric' }, [0])
    .flat()
    .map(({ type }) => type)
    .filter((type) => type !== 'literal'),
);

function readNames(part: 'month' | 'weekday', locale: string, days: readonly number[]): string[] {
  return formatIn(locale, { [part]: 'long', day: 'numeric' }, days).flatMap((parts) => {
    const name = parts.find(({ type }) => type === part)?.value;
    return name === undefined ? [] : [plain(name)];
  });
}

/** Days as a language prints them, all by one formatter, since making one is slow; nothing for what is no language. */
function formatIn(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  days: readonly number[],
): Intl.DateTimeFormatPart[][] {
  try {
    const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    return days.map((day) => format.formatToParts(new Date(day)));
  } catch {
    return [];
  }
}
