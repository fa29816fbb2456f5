import '../../ui/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { factsOf } from '../../../src/content/reader/facts.ts';
import type { Article } from '../../../src/engine';

const ARTICLE: Article = {
  title: 'The clockmakers of Tarn Street',
  byline: 'Moira Halvard',
  siteName: 'The Quay Herald',
  html: '',
  words: 1100,
  minutes: 5,
};
const PUBLISHED = '2026-03-06T08:12:00';

const line = (changes: Partial<Article>): string =>
  factsOf({ ...ARTICLE, ...changes })
    .map(({ text }) => text)
    .join(' · ');

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-05-01T12:00:00') }));
afterEach(() => void vi.useRealTimers());

describe('the line under the headline', () => {
  it.each<[what: string, changes: Partial<Article>, shown: string]>([
    [
      'the author, date and minutes',
      { publishedTime: PUBLISHED },
      'Moira Halvard · March 6, 2026 at 8:12 AM · 5 minutes',
    ],
    [
      'an update of the same day by its time',
      { publishedTime: PUBLISHED, modifiedTime: '2026-03-06T14:40:00' },
      'Moira Halvard · March 6, 2026, updated 2:40 PM · 5 minutes',
    ],
    [
      'an update of another day by that day',
      { publishedTime: PUBLISHED, modifiedTime: '2026-03-08T09:00:00' },
      'Moira Halvard · March 6, 2026, updated March 8, 2026 · 5 minutes',
    ],
    [
      'no update that is none',
      { publishedTime: PUBLISHED, modifiedTime: PUBLISHED },
      'Moira Halvard · March 6, 2026 at 8:12 AM · 5 minutes',
    ],
    [
      'no update before the article',
      { publishedTime: PUBLISHED, modifiedTime: '2026-03-05T09:00:00' },
      'Moira Halvard · March 6, 2026 at 8:12 AM · 5 minutes',
    ],
    [
      'no update of a day of which no time is known',
      { publishedTime: '2026-03-06', modifiedTime: '2026-03-06T14:40:00' },
      'Moira Halvard · March 6, 2026 · 5 minutes',
    ],
    [
      'the update where nothing else is known',
      { modifiedTime: '2026-03-08' },
      'Moira Halvard · Updated March 8, 2026 · 5 minutes',
    ],
    ['all authors', { byline: 'Ada Pell, Ben Roe, Cy Dunn' }, 'Ada Pell, Ben Roe, Cy Dunn · 5 minutes'],
  ])('shows %s', (_, changes, shown) => {
    expect(line(changes)).toBe(shown);
  });

  it('shows the site in place of an author that nobody names', () => {
    const { byline: _, ...unsigned } = ARTICLE;
    expect(factsOf(unsigned).map(({ text }) => text)).toEqual(['The Quay Herald', '5 minutes']);
  });

  it('counts the age from the last update', () => {
    expect(line({ publishedTime: '2012-04-01' })).toContain('14 years old');
    expect(line({ publishedTime: '2012-04-01', modifiedTime: '2026-04-20' })).not.toContain('old');
    expect(line({ publishedTime: '2012-04-01', modifiedTime: '2023-04-20' })).toContain('3 years old');
  });

  it('has both dates with their times for who asks for them', () => {
    const [, date] = factsOf({ ...ARTICLE, publishedTime: PUBLISHED, modifiedTime: '2026-03-08T09:00:00' });
    expect(date?.whole).toBe('Published March 6, 2026 at 8:12 AM · Updated March 8, 2026 at 9:00 AM');
  });
});
