import { describe, expect, it } from 'vitest';
import { makeTimeAgo } from '../../../src/engine/lexicon/time-ago';

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
    expect(makeTimeAgo([lang, 'en'])(text)).toBe(true);
  });

  it.each(['14 comments', 'in 14 minutes', '14 minutes', '3 to 5 days ago', 'ago', 'vor 14 Minuten'])(
    'is not "%s"',
    (text) => {
      expect(makeTimeAgo(['en'])(text)).toBe(false);
    },
  );
});
