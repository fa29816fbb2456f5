/** Year, month and day in figures, in the order of the groups; East Asian signs or separators between them. */
const YEAR_FIRST = /\b((?:19|20)\d{2})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)/;
/** "03.05.2026": the day stands first wherever full stops stand between. With strokes nobody can tell. */
const DAY_FIRST = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})(?!\d)/;
/** "3 May 2026", "3. Mai 2026", "3 de mayo de 2026" */
const DAY_MONTH = /(?<!\d)(\d{1,2})\.?\s(?:de\s)?([^\s\d.,]{3,})\.?,?\s(?:de\s)?((?:19|20)\d{2})(?!\d)/;
/** "May 3, 2026" */
const MONTH_DAY = /([^\s\d.,]{3,})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d{2})(?!\d)/;

/** The day a text names, as ISO 8601; months by their names in the languages given. `null` without one. */
export function printedDay(text: string, langs: readonly string[]): string | null {
  const year = YEAR_FIRST.exec(text);
  if (year) return day(year[1], year[2], year[3]);
  const figures = DAY_FIRST.exec(text);
  if (figures) return day(figures[3], figures[2], figures[1]);
  const named = DAY_MONTH.exec(text);
  if (named) return day(named[3], monthOf(named[2], langs), named[1]);
  const american = MONTH_DAY.exec(text);
  return american ? day(american[3], monthOf(american[1], langs), american[2]) : null;
}

function day(
  year: string | undefined,
  month: string | number | undefined,
  date: string | undefined,
): string | null {
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  const isReal = at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(date);
  return isReal ? at.toISOString().slice(0, 10) : null;
}

/** A text without the names of months and weekdays at its end: "Anna Name Monday, May" is "Anna Name". */
export function withoutCalendar(text: string, langs: readonly string[]): string {
  const last = /[\s,]*([^\s,]+)[\s,]*$/.exec(text);
  if (!last || !isInCalendar(last[1] ?? '', langs)) return text;
  return withoutCalendar(text.slice(0, last.index), langs);
}

/** Letters: abbreviations of months keep so many in the languages that abbreviate. */
const TELLING_LETTERS = 3;

function monthOf(name: string | undefined, langs: readonly string[]): number | undefined {
  const start = (name ?? '').toLowerCase().slice(0, TELLING_LETTERS);
  for (const locale of langs) {
    const months = monthsIn(locale);
    const exact = months.indexOf((name ?? '').toLowerCase());
    const at = exact >= 0 ? exact : months.findIndex((month) => month.startsWith(start));
    if (at >= 0) return at + 1;
  }
  return undefined;
}

/** Letters: the longest abbreviation of a month or weekday. */
const ABBREVIATION_LETTERS = 4;

function isInCalendar(word: string, langs: readonly string[]): boolean {
  const name = word.toLowerCase().replace(/\.$/, '');
  const isShort = name.length > 1 && name.length <= ABBREVIATION_LETTERS;
  return langs.some((locale) =>
    [...monthsIn(locale), ...weekdaysIn(locale)].some(
      (known) => known === name || (isShort && known.startsWith(name)),
    ),
  );
}

/** Days of which the months, and the weekdays, are all different. */
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1));
const WEEKDAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 1 + day));

const monthsIn = (locale: string): string[] => namesOf('month', locale, MONTHS);
const weekdaysIn = (locale: string): string[] => namesOf('weekday', locale, WEEKDAYS);

/** Asking a browser for these names is slow. */
const known = new Map<string, string[]>();

function namesOf(part: 'month' | 'weekday', locale: string, days: readonly number[]): string[] {
  const key = `${part} ${locale}`;
  const names = known.get(key) ?? readNames(part, locale, days);
  known.set(key, names);
  return names;
}

function readNames(part: 'month' | 'weekday', locale: string, days: readonly number[]): string[] {
  try {
    const format = new Intl.DateTimeFormat(locale, { [part]: 'long', day: 'numeric', timeZone: 'UTC' });
    return days.map((day) => {
      const name = format.formatToParts(new Date(day)).find(({ type }) => type === part)?.value;
      return (name ?? '').toLowerCase();
    });
  } catch {
    return [];
  }
}
