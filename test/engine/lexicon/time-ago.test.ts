import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../src/engine/lexicon';
import { makeTimeAgo } from '../../../src/engine/lexicon/time-ago';

const lexicons = (...langs: string[]) => LEXICONS.filter(({ lang }) => langs.includes(lang));

describe('a time before now', () => {
  it.each([
    ['en', '14 minutes ago'],
    ['en', '3 days ago'],
    ['en', '5 min. ago'],
    ['de', 'vor 14 Minuten'],
    ['fr', 'Il y a 2 heures'],
    ['ru', '5 минут назад'],
    ['ja', '3 時間前'],
  ])('is known in "%s": "%s"', (lang, text) => {
    expect(makeTimeAgo(lexicons(lang, 'en'))(text)).toBe(true);
  });

  it.each(['14 comments', 'in 14 minutes', '14 minutes', '3 to 5 days ago', 'ago', 'vor 14 Minuten'])(
    'is not "%s"',
    (text) => {
      expect(makeTimeAgo(lexicons('en'))(text)).toBe(false);
    },
  );

  it.each(LEXICONS.map((lexicon) => [lexicon.lang, lexicon] as const))(
    '%s: is told from other lines with a number',
    (lang, lexicon) => {
      const isTimeAgo = makeTimeAgo([lexicon]);
      const format = new Intl.RelativeTimeFormat(lang);
      for (const unit of ['minute', 'hour', 'day', 'month'] as const)
        for (const count of [3, 14]) expect([format.format(-count, unit)].filter(isTimeAgo)).toHaveLength(1);
      for (const line of ['14', format.format(3, 'day'), 'Anna Gull, 14', '3 4', '14 gulls in a row'])
        expect([line].filter(isTimeAgo)).toEqual([]);
    },
  );
});
