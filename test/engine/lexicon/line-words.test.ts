import { afterEach, describe, expect, it, vi } from 'vitest';
import { LEXICONS } from '../../../src/engine/lexicon';
import { phrasesOf } from '../../../src/engine/lexicon/rows';
import { isConjunction } from '../../../src/engine/metadata/conjunction';
import { printedDays, withoutCalendar } from '../../../src/engine/metadata/printed-date';

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 14));
const WEEKDAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 5 + day));

/** The names in dates as the Unicode tables have them (CLDR); none for figures. */
function namesIn(locale: string, part: 'month' | 'weekday', days: readonly number[]): string[] {
  const format = new Intl.DateTimeFormat(locale, { [part]: 'long', day: 'numeric', timeZone: 'UTC' });
  return days
    .map(
      (day) =>
        format
          .formatToParts(day)
          .find(({ type }) => type === part)
          ?.value.toLowerCase() ?? '',
    )
    .filter((name) => !/^\d/.test(name));
}

describe('the words for lines of names and dates', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each(LEXICONS.map((lexicon) => [lexicon.lang, lexicon] as const))(
    '%s: are those of the Unicode tables',
    (lang, { months, weekdays, and }) => {
      const others = lang === 'ar' ? ['ar-SY', 'ar-DZ'] : [];
      const known = [lang, ...others].flatMap((locale) => namesIn(locale, 'month', MONTHS));
      expect(phrasesOf(months)).toEqual(known);
      expect(phrasesOf(weekdays)).toEqual(namesIn(lang, 'weekday', WEEKDAYS));
      expect(new Intl.ListFormat(lang).format(['A', 'B']).slice(1, -1).trim()).toBe(and);
    },
  );

  it('spare the browser the loading of its tables', () => {
    vi.stubGlobal('Intl', {});
    const swedish = LEXICONS.filter(({ lang }) => lang === 'sv');
    expect(printedDays('Publicerad 3 maj 2026', swedish)[0]?.day).toBe('2026-05-03');
    expect(withoutCalendar('Anna Mås onsdag', swedish)).toBe('Anna Mås');
    expect(isConjunction('och', swedish)).toBe(true);
  });

  it('come from the browser for a language without a lexicon', () => {
    const hungarian = [{ lang: 'hu' }];
    expect(printedDays('2026. május 3.', hungarian)[0]?.day).toBe('2026-05-03');
    expect(isConjunction('és', hungarian)).toBe(true);
  });
});
