import { describe, expect, it } from 'vitest';
import { analyzeArticleWith } from '../page';

const entry = (name: string): string =>
  `<li>Gull, A.: <a href="/${name}">On the moving of stones in the old harbour ${name}</a></li>`;

describe('a list of what the article draws on', () => {
  it.each([
    ['en', 'References'],
    ['de', 'Quellen:'],
    ['fr', 'Sources :'],
    ['pl', 'Źródła'],
    ['ja', '参考文献'],
  ])('stays under its heading (%s)', async (lang, heading) => {
    const { analysis } = await analyzeArticleWith(
      `<p><strong>${heading}</strong></p><ul>${['north', 'south', 'east'].map(entry).join('')}</ul>`,
      { lang },
    );
    expect(analysis.clutter).toEqual([]);
    expect(analysis.article?.html).toContain('old harbour south');
  });

  it('is one of teasers under another', async () => {
    const { analysis } = await analyzeArticleWith(
      `<p><strong>Related articles</strong></p><ul>${['north', 'south', 'east'].map(entry).join('')}</ul>`,
    );
    expect(analysis.article?.html).not.toContain('old harbour south');
  });
});
