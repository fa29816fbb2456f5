import { describe, expect, it } from 'vitest';
import { analyzeArticleWith } from '../page';

describe('under the label of an ad that is not there', () => {
  it('the text goes on', async () => {
    const { analysis } = await analyzeArticleWith(
      '<div><span>Advertisement</span></div><p>(Drawing: <a href="/gull">Anna Gull</a>)</p>',
    );
    expect(analysis.article?.html).toContain('Anna Gull');
  });
});

describe('a heading of a box and the links that stand loose after it', () => {
  const LINKS =
    '<ul><li><a href="/1">Why the lighthouse stayed dark</a></li><li><a href="/2">The last pilot of the harbour</a></li></ul>';

  it('are found together, up to the next paragraph of the article', async () => {
    const { analysis } = await analyzeArticleWith(`<h3>More stories</h3>${LINKS}`);
    expect(analysis.clutter.map(({ category, element }) => [category, element.localName])).toEqual([
      ['related', 'h3'],
      ['related', 'ul'],
    ]);
    expect(analysis.article?.html).toContain('Work is to begin in May');
  });

  it('end where a heading of the article follows', async () => {
    const { analysis } = await analyzeArticleWith(
      `<h3>More stories</h3>${LINKS}<h3>What the divers saw</h3><p>They went down in the spring, and found gaps wide enough for a boat to pass through at night.</p>`,
    );
    expect(analysis.clutter.map(({ element }) => element.localName)).toEqual(['h3', 'ul']);
    expect(analysis.article?.html).toContain('What the divers saw');
  });
});
