import { describe, expect, it } from 'vitest';
import { analyzeArticleWith } from '../page';

describe('a linked line that begins with an arrow', () => {
  it.each(['→', '»', '>', '👉'])('leads to another article (%s)', async (arrow) => {
    const { analysis } = await analyzeArticleWith(
      `<p>${arrow} <a href="/ferry">The last ferry of the year leaves without guests</a></p>`,
    );
    expect(analysis.clutter.map(({ category }) => category)).toEqual(['related']);
  });

  it('is none where the sign is a quotation mark', async () => {
    const line =
      '»We will not leave the northern pier«, says <a href="/gull">Anna Gull of the sailing club</a>.';
    const { analysis } = await analyzeArticleWith(`<p>${line}</p>`);
    expect(analysis.article?.html).toContain('We will not leave');
  });
});
