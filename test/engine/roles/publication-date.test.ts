import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/engine/dom/count-words';
import { isDateLine, namesDate } from '../../../src/engine/roles/publication-date';

/** A line as the page walk sees it. */
const line = (text: string, prose = 0) => ({ text, words: countWords(text), prose });

describe('a line with a date', () => {
  it.each([
    '3 May 2026',
    'Published: 03.05.2026',
    '2026年5月3日',
    'Updated 5/3/26',
    'Updated 12 May 2026, 3 p.m.',
    'By Anna Gull, published November 18, 2024 9:26pm, updated November 19, 2024 4:23pm',
  ])('says when: "%s"', (text) => {
    expect(isDateLine(line(text))).toBe(true);
  });

  it.each([
    ['a sentence', 'The mole has leaked since 2019.'],
    [
      'longer than a line',
      'Engineers who had dived at the mole in 2019 had warned for years that the stones were moving',
    ],
    ['without a date', 'By Anna Gull'],
    ['a URL with a day in it', 'news.example/2026/05/the-mole'],
  ])('does not where it is %s', (_, text) => {
    expect(isDateLine(line(text))).toBe(false);
  });

  it('does not where it is prose without a time of day', () => {
    const text = 'In 2019, the mole leaked: then, in 2020, it fell';
    expect(isDateLine(line(text, countWords(text)))).toBe(false);
  });
});

describe('a date', () => {
  it('is named by a year alone', () => {
    expect(namesDate('Harbour, 2026')).toBe(true);
  });

  it('is not what the path of a URL holds', () => {
    expect(namesDate('news.example/2026/05/the-mole')).toBe(false);
  });
});
