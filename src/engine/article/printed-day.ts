/** Year, month and day in figures, in the order of the groups; East Asian signs or separators between them. */
const YEAR_FIRST = /\b((?:19|20)\d{2})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)/;
/** "03.05.2026": the day stands first wherever full stops stand between. With strokes nobody can tell. */
const DAY_FIRST = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})(?!\d)/;
/** "3 May 2026", "3. Mai 2026", "3 de mayo de 2026" */
const DAY_MONTH = /(?<!\d)(\d{1,2})\.?\s(?:de\s)?([^\s\d.,]{3,})\.?,?\s(?:de\s)?((?:19|20)\d{2})(?!\d)/;
/** "May 3, 2026" */
const MONTH_DAY = /([^\s\d.,]{3,})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d{2})(?!\d)/;

/** The day a text names, as ISO 8601; months by their names in the page's language and in English. `null` without one. */
export function printedDay(text: string, lang: string | undefined): string | null {
  const year = YEAR_FIRST.exec(text);
  if (year) return day(year[1], year[2], year[3]);
  const figures = DAY_FIRST.exec(text);
  if (figures) return day(figures[3], figures[2], figures[1]);
  const named = DAY_MONTH.exec(text);
  if (named) return day(named[3], monthOf(named[2], lang), named[1]);
  const american = MONTH_DAY.exec(text);
  return american ? day(american[3], monthOf(american[1], lang), american[2]) : null;
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

/** Abbreviations keep the first three letters in the languages that abbreviate. */
const TELLING_LETTERS = 3;

function monthOf(name: string | undefined, lang: string | undefined): number | undefined {
  const start = (name ?? '').toLowerCase().slice(0, TELLING_LETTERS);
  for (const locale of [lang, 'en']) {
    const months = locale ? monthsIn(locale) : [];
    const exact = months.indexOf((name ?? '').toLowerCase());
    const at = exact >= 0 ? exact : months.findIndex((month) => month.startsWith(start));
    if (at >= 0) return at + 1;
  }
  return undefined;
}

/** To ask a browser for these takes longer than the rest of a page. */
const knownMonths = new Map<string, string[]>();

function monthsIn(locale: string): string[] {
  const months = knownMonths.get(locale) ?? readMonths(locale);
  knownMonths.set(locale, months);
  return months;
}

function readMonths(locale: string): string[] {
  try {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(new Date(Date.UTC(2026, month, 1)));
      return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase();
    });
  } catch {
    return [];
  }
}
