import { describe, expect, it } from 'vitest';
import { analyzeArticleWith, analyzePage, articleWith, TEXT } from '../page';

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

describe('the footer of a site', () => {
  const jobs =
    '<div id="jobs"><h3>Jobs</h3><ul><li><a href="/jobs/1">Pilot (m/f/d) for the outer harbour</a></li><li><a href="/jobs/2">Diver (m/f/d) for the night shift</a></li></ul></div>';
  const menu =
    '<ul id="menu"><li><a href="/imprint">Imprint</a></li><li><a href="/contact">Contact</a></li><li><a href="/press">Press</a></li></ul>';
  const found = async (page: string) => {
    const { analysis, document } = await analyzePage(page);
    const isFound = (id: string) =>
      analysis.clutter.some(({ element }) => element.contains(document.querySelector(id)));
    return { jobs: isFound('#jobs'), menu: isFound('#menu') };
  };

  it('keeps its menu, and loses boxes that are no menus', async () => {
    expect(await found(`${articleWith('')}<footer><aside>${jobs}</aside>${menu}</footer>`)).toEqual({
      jobs: true,
      menu: false,
    });
  });

  it('is searched as any box where it stands with the article in the main part', async () => {
    const text = TEXT.map((line) => `<p>${line}</p>`).join('');
    expect(
      await found(
        `<main><article><h1>Council rebuilds the breakwater</h1>${text}</article><footer>${jobs}${menu}</footer></main>`,
      ),
    ).toEqual({ jobs: true, menu: true });
  });
});
