import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/engine';
import { analyzePage, articleOf, TEXT } from '../page';

const TITLE = 'Council rebuilds the breakwater';
const HEADLINE = `<h1>${TITLE}</h1>`;
const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`).join('');
const DECK = 'Two summers of dust at the mole';

async function read(main: string, { lang = 'en', description = '' } = {}): Promise<Article> {
  const { analysis } = await analyzePage(
    `<main>${main}</main>`,
    lang,
    `<title>${TITLE}</title>${description && `<meta name="description" content="${description}">`}`,
  );
  return articleOf(analysis);
}

describe('a heading under the headline', () => {
  it.each([
    [
      'beside it',
      `<article>${HEADLINE}<h2>${DECK}</h2><ul><li>By Anna Gull</li></ul><div>${PARAGRAPHS}</div></article>`,
    ],
    [
      'at the beginning of the block that holds the text, over its picture',
      `<article>${HEADLINE}<p>By Anna Gull</p></article><div><h2>${DECK}</h2><div><img src="/pier.jpg" alt=""><p class="caption">The pier in March</p></div>${PARAGRAPHS}</div>`,
    ],
    [
      'named so, after a summary',
      `<article>${HEADLINE}<div class="summary">The council has decided, after years of warnings by engineers.</div><h2 class="deck">${DECK}</h2><div>${PARAGRAPHS}</div></article>`,
    ],
    [
      'of a few words',
      `<article>${HEADLINE}<h2>Dust at the mole again</h2><p>By Anna Gull</p><div>${PARAGRAPHS}</div></article>`,
    ],
  ])('is a standfirst, %s', async (_, main) => {
    const { standfirst = '', html } = await read(main);
    expect(standfirst).toContain('ust at the mole');
    expect(html.split('ust at the mole')).toHaveLength(2);
  });

  it('joins what the page describes itself by', async () => {
    const lead = 'The council has decided to rebuild the breakwater, after years of warnings by engineers.';
    const main = `<article>${HEADLINE}<h2>${DECK}</h2><div><p>${lead}</p></div><div>${PARAGRAPHS}</div></article>`;
    expect((await read(main, { description: lead })).standfirst).toBe(`${DECK} – ${lead}`);
  });

  it.each([
    [
      'of a section',
      `<h2>What the divers have found there</h2>${PARAGRAPHS}<h2>What comes next in the spring</h2>`,
    ],
    ['of the first section, right over the text', `<h2>What the divers have found there</h2>`],
  ])('stays a heading where it is one %s', async (_, part) => {
    const article = await read(`<article>${HEADLINE}<div>${part}${PARAGRAPHS}</div></article>`);
    expect(article.standfirst).toBeUndefined();
    expect(article.html).toContain('What the divers have found there</h2>');
  });

  it.each([
    ['leads to another article', '<h2><a href="/ferry">The last ferry of the old captain</a></h2>'],
    ['heads a box', '<h2>Sign up for our newsletter</h2>'],
    ['says the headline again', `<h2>Harbour: ${TITLE}</h2>`],
    ['is a label', '<h2>Long read</h2>'],
    [
      'heads the points in brief',
      '<h2>What you should know of it</h2><ul><li>The council votes for four million.</li><li>Divers found gaps in the spring.</li></ul>',
    ],
    [
      'heads the contents of the page',
      '<h2>What you will read here</h2><ul><li><a href="#one">Four million for stones</a></li><li><a href="#two">Two summers of work</a></li></ul>',
    ],
  ])('is none where it %s', async (_, heading) => {
    const main = `<article>${HEADLINE}${heading}<p>By Anna Gull</p><div>${PARAGRAPHS}</div></article>`;
    expect((await read(main)).standfirst).toBeUndefined();
  });
});

describe('lines of a standfirst', () => {
  const FIRST = 'The stones of the old mole are moving.';
  const SECOND = 'Four million are to hold them for good.';

  it.each([
    ['headings of a class', `<h2 class="sub">${FIRST}</h2><h2 class="sub">${SECOND}</h2>`, 'en'],
    ['paragraphs without a class', `<div class="vorspann"><p>${FIRST}</p><p>${SECOND}</p></div>`, 'de'],
    [
      'paragraphs in a box that is named so',
      `<div class="preamble"><p>${FIRST}</p><p>${SECOND}</p></div>`,
      'sv',
    ],
  ])('are all read, where they are %s', async (_, lines, lang) => {
    const { standfirst } = await read(`<article>${HEADLINE}${lines}<div>${PARAGRAPHS}</div></article>`, {
      lang,
    });
    expect(standfirst).toBe(`${FIRST} ${SECOND}`);
  });

  it('are read where they stand in a figure together with the headline', async () => {
    const main = `<article><figure><img src="/pier.jpg" alt="">${HEADLINE}<p class="subtitle">${FIRST}</p></figure><div>${PARAGRAPHS}</div></article>`;
    expect((await read(main)).standfirst).toBe(FIRST);
  });

  it.each([
    ['sottotitolo', 'it'],
    ['subtitulo', 'es'],
    ['chapo', 'fr'],
    ['ingress', 'no'],
    ['perex', 'cs'],
  ])('are known by what pages call them: %s (%s)', async (name, lang) => {
    const main = `<article>${HEADLINE}<p class="${name}">Due estati di polvere lungo il molo vecchio</p><div>${PARAGRAPHS}</div></article>`;
    expect((await read(main, { lang })).standfirst).toBe('Due estati di polvere lungo il molo vecchio');
  });
});
