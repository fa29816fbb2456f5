import { describe, expect, it } from 'vitest';
import { analyzePage, articleOf, TEXT } from '../page';

const GAMES = ['Rook and Rain ($30)', 'The Long Quay ($20)', 'Harbour Lights ($15)'];
const paragraph = (at: number): string => `<p>${TEXT[at % TEXT.length]}</p>`;

const titles = async (body: string): Promise<string[]> => {
  const { analysis } = await analyzePage(`<article><h1>The three games to play</h1>${body}</article>`);
  return analysis.outline.filter(({ inferred }) => !inferred).map(({ title }) => title);
};

describe('a heading that is a link from end to end', () => {
  it.each([
    ['to a shop', 'https://shop.example/game'],
    ['to another page of the site', '/games/one'],
  ])('heads a section in a row of them, each over text of the article: %s', async (_, href) => {
    const sections = GAMES.map(
      (name, at) => `<h3><a href="${href}-${at}">${name}</a></h3>${paragraph(at + 1)}`,
    );
    expect(await titles(paragraph(0) + sections.join(''))).toEqual(GAMES);
  });

  it('heads a section of the row where only a word stands under it as well', async () => {
    const sections = GAMES.map(
      (name, at) => `<h3><a href="/games/${at}">${name}</a></h3>${paragraph(at + 1)}`,
    );
    const short = '<h3><a href="/games/9">Giddy Horses</a></h3><p>Saddle up!</p>';
    expect(await titles(paragraph(0) + short + sections.join(''))).toEqual(['Giddy Horses', ...GAMES]);
  });

  it('heads a section in one row with others of its kind that lead nowhere', async () => {
    const body = `<h2>What is on offer</h2>${paragraph(1)}<h2><a href="https://club.example/games">Where they are played</a></h2>${paragraph(2)}`;
    expect(await titles(paragraph(0) + body)).toEqual(['What is on offer', 'Where they are played']);
  });

  it.each([
    ['of another kind', '<h2 class="title">What is on offer</h2>', (link: string) => `<h3>${link}</h3>`],
    ['in a box of its own', '<h2>What is on offer</h2>', (link: string) => `<div><h2>${link}</h2></div>`],
  ])('is a link to another article where others do, but it is %s', async (_, plain, wrap) => {
    const link = '<a href="/news/boats">How the boats came back</a>';
    const { analysis } = await analyzePage(
      `<article><h1>The harbour</h1>${paragraph(0)}${plain}${paragraph(1)}${wrap(link)}${paragraph(2)}</article>`,
    );
    expect(analysis.article?.html).not.toContain('boats came back');
  });

  it('heads a section where it leads to its own place on the page', async () => {
    const sections = ['Tide', 'Wind'].map(
      (name, at) => `<h2><a href="#${name}">${name} and weather</a></h2>${paragraph(at + 1)}`,
    );
    expect(await titles(paragraph(0) + sections.join(''))).toEqual(['Tide and weather', 'Wind and weather']);
  });

  it.each([
    ['alone', 1],
    ['and there are but two', 2],
  ])('is a link to another article where it stands %s', async (_, count) => {
    const teasers = GAMES.slice(0, count).map(
      (name, at) => `<h3><a href="/news/${at}">${name} and what became of it</a></h3>${paragraph(at + 1)}`,
    );
    const { analysis } = await analyzePage(
      `<article><h1>The harbour</h1>${paragraph(0)}${teasers.join('')}</article>`,
    );
    expect(analysis.article?.html).not.toContain('what became of it');
  });

  it('is a link to another article where it stands in a box of its own between the paragraphs', async () => {
    const boxes = GAMES.map(
      (name, at) =>
        `<div><h3><a href="/news/${at}">${name} in pictures</a></h3><a href="/news/${at}">Open</a></div>${paragraph(at + 1)}`,
    );
    const { analysis } = await analyzePage(
      `<article><h1>The harbour</h1>${paragraph(0)}${boxes.join('')}</article>`,
    );
    expect(analysis.article?.html).toContain('southern pier');
    for (const name of GAMES) expect(analysis.article?.html).not.toContain(name);
  });

  it('is a link to another article where it heads a list of them', async () => {
    const teasers = GAMES.map((name, at) => `<h3><a href="/news/${at}">${name}</a></h3>`).join('');
    const { analysis } = await analyzePage(
      `<article><h1>The harbour</h1>${paragraph(0)}${paragraph(1)}${teasers}${paragraph(2)}</article>`,
    );
    const { html } = articleOf(analysis);
    for (const name of GAMES) expect(html).not.toContain(name);
  });
});
