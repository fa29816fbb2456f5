import { describe, expect, it } from 'vitest';
import { analyzeArticleWith, analyzePage, TEXT } from '../page';

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

describe('a list of links within an entry of a list', () => {
  it('is of the text as the entry is', async () => {
    const inner = ['north', 'south', 'east'].map(
      (name) => `<li><a href="/${name}">The ${name} pier and its stones, surveyed</a></li>`,
    );
    const { analysis } = await analyzeArticleWith(
      `<ul><li>The council votes for four million and has published what the divers found.<ul>${inner.join('')}</ul></li><li>Work begins in May and takes two summers.</li></ul>`,
    );
    expect(analysis.clutter).toEqual([]);
    expect(analysis.article?.html).toContain('The south pier and its stones');
  });

  it.each([
    ['en', 'The styles of masonry are:', ['Dry stone', 'Ashlar', 'Rubble']],
    ['de', 'Die Arten des Mauerwerks:', ['Trockenmauer', 'Quader', 'Bruchstein']],
    ['es', 'Los tipos de muro son:', ['Piedra seca', 'Sillares', 'Mampostería']],
  ])('is of the text after a colon, short as its entries are (%s)', async (lang, start, kinds) => {
    const inner = kinds.map((kind) => `<li><a href="/wiki/${kind}">${kind}</a></li>`).join('');
    const { analysis } = await analyzeArticleWith(
      `<ol><li>${start}<ul>${inner}</ul></li><li>Lime and sand.</li></ol>`,
      { lang },
    );
    for (const kind of kinds) expect(analysis.article?.html).toContain(kind);
  });

  it('is a menu where a single word heads it', async () => {
    const entries = ['Harbour', 'Ships', 'Weather'].map(
      (name) => `<li><a href="/topics/${name}">${name}</a></li>`,
    );
    const { analysis } = await analyzeArticleWith(`<ul><li>Topics<ul>${entries.join('')}</ul></li></ul>`);
    expect(analysis.article?.html).not.toContain('Weather');
  });
});

describe('the one entry of a list with several links', () => {
  const list = (entry: string): string => `<h3>Stones</h3><ul><li>${entry}</li></ul>`;
  const links = ['The divers mapped every gap', 'and measured how far the stones moved'].map(
    (text, at) => `<a href="/survey-${at}">${text}</a>`,
  );

  it('stays where words stand around the links', async () => {
    const { analysis } = await analyzeArticleWith(
      list(`In the second week ${links.join(' in the spring ')}`),
    );
    expect(analysis.clutter).toEqual([]);
    expect(analysis.article?.html).toContain('measured how far');
  });

  it('is hidden where only bars do', async () => {
    const { analysis } = await analyzeArticleWith(list(`Stones: ${links.join(' | ')}`));
    expect(analysis.clutter.map(({ category }) => category)).toEqual(['related']);
  });
});

describe('the contents of the page', () => {
  it.each([
    ['en', 'Table of contents'],
    ['de', 'Inhaltsverzeichnis'],
    ['fr', 'Table des matières'],
    ['ja', '目次'],
  ])('are no text, nor is their heading (%s)', async (lang, heading) => {
    const entries = ['The plan', 'What the divers saw', 'Two summers'].map(
      (title, at) => `<li><a href="#part-${at}">${title}</a></li>`,
    );
    const { analysis } = await analyzeArticleWith(
      `<div><p>${heading}</p><ol>${entries.join('')}</ol></div>`,
      { lang },
    );
    expect(analysis.article?.html).not.toContain('What the divers saw');
    expect(analysis.article?.html).not.toContain(heading);
  });
});

describe('a single link in a list of the text', () => {
  it('stays with the entries beside it', async () => {
    const { analysis } = await analyzeArticleWith(
      '<ul><li>Divers found gaps wide enough for a boat when they went down in the spring.</li><li>Ferry: <a href="/ferry">the timetable of the southern pier</a></li><li>The insurers took notice, and the council had to act before the autumn.</li></ul>',
    );
    expect(analysis.article?.html).toContain('timetable of the southern pier');
  });
});

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

describe('names that a program made up', () => {
  it('say nothing of a box, whatever words they seem to hold', async () => {
    const { analysis } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><div>${TEXT.map((text) => `<p class="hJpRRP">${text}</p><p class="hJpRRP">(Drawing: <a href="/gull">Anna Gull</a>)</p>`).join('')}</div></article></main>`,
    );
    expect(analysis.clutter).toEqual([]);
    expect(analysis.article?.html).toContain('Anna Gull');
  });
});

describe('under the label of an ad that is not there', () => {
  it('the text goes on', async () => {
    const { analysis } = await analyzeArticleWith(
      '<div><span>Advertisement</span></div><p>(Drawing: <a href="/gull">Anna Gull</a>)</p>',
    );
    expect(analysis.article?.html).toContain('Anna Gull');
  });
});
