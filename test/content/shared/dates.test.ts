import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/content/shared/dates';

describe('a date in the reading view', () => {
  it.each([
    ['2026-05-03', '3 May 2026'],
    ['2026-05-03T23:30:00', '3 May 2026 at 23:30'],
  ])('is the one that the publisher wrote: %s', (iso, shown) => {
    expect(formatDate(iso, 'en-GB')).toBe(shown);
  });

  it.each(['2026-05-03T23:30:00-07:00', '2026-05-03T00:30:00+13:00', '2026-05-03T23:30:00Z'])(
    'is the day on the clock of the publisher, wherever the reader is: %s',
    (iso) => {
      expect(formatDate(iso, 'en-GB')).toContain('3 May 2026');
    },
  );

  it('says how far the clock is from Greenwich where the reader has another', () => {
    const elsewhere = new Date('2026-05-03T12:00:00Z').getTimezoneOffset() === -345 ? '+05:30' : '+05:45';
    expect(formatDate(`2026-05-03T10:00:00${elsewhere}`, 'en-GB')).toBe(
      `3 May 2026 at 10:00 (UTC${elsewhere})`,
    );
  });
});
