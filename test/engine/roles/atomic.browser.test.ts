import { describe, expect, it } from 'vitest';
import { analyzeArticleWith, analyzePage, articleOf, TEXT } from '../page';

/** What is hidden of a block that stands among the paragraphs, and again under the last one. */
const hiddenIn = async (block: string): Promise<string[]> => {
  const paragraphs = TEXT.map((text) => `<p>${text}</p>`);
  const places = [paragraphs.toSpliced(2, 0, block), [...paragraphs, block]];
  const pages = await Promise.all(
    places.map((parts) =>
      analyzePage(
        `<main><article><h1>Council rebuilds the breakwater</h1><div>${parts.join('')}</div></article></main>`,
      ),
    ),
  );
  for (const { analysis } of pages) articleOf(analysis);
  return pages.flatMap(({ analysis }) =>
    analysis.clutter.map(({ element, reason }) => `${element.textContent?.trim()}: ${reason}`),
  );
};

const rows = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');

describe('a table of figures or names', () => {
  it('stays as it is, whatever its rows are called', async () => {
    const table = rows([
      ['Twitter', '2.2', '0.9'],
      ['Advertising', '1.1', '0.4'],
      ['Newsletter', '0.8', '0.3'],
      ['Comments', '0.2', '0.1'],
    ]);
    expect(
      await hiddenIn(`<table><tr><th>Source</th><th>2025</th><th>2026</th></tr>${table}</table>`),
    ).toEqual([]);
  });

  it('stays with cells that a program gave a telling class', async () => {
    const clubs = ['Harbour', 'Quay', 'Mole', 'Pier'].map(
      (club, at) =>
        `<tr><td class="tag cell">${club} (${20 - at} points)</td><td class="tag cell">${club} Rovers</td></tr>`,
    );
    expect(await hiddenIn(`<table>${clubs.join('')}</table>`)).toEqual([]);
  });

  it('is not what a page is laid out with: a box in a cell is found', async () => {
    const box = '<h3>Newsletter</h3><form><input type="email"><button>Sign up</button></form>';
    const layout = `<table><tr><td><article>${TEXT.map((text) => `<p>${text}</p>`).join('')}</article></td><td id="box">${box}</td></tr></table>`;
    const { analysis } = await analyzePage(layout);
    expect(analysis.clutter.map(({ category }) => category)).toEqual(['newsletter']);
  });
});

describe('one of a row of entries', () => {
  const entries = [
    '3 eggs',
    '3 bags <a href="/g">Gelatine fix by Quay Foods</a>',
    '250 g of flour',
    '100 g of sugar',
  ];
  const row = (inner: readonly string[]): string =>
    `<div>${inner.map((text) => `<div class="entry"><div>${text}</div></div>`).join('')}</div>`;

  it('stays with the others where it alone leads somewhere', async () => {
    expect(await hiddenIn(row(entries))).toEqual([]);
  });

  it('is hidden where all lead to other articles', async () => {
    const titles = ['The last ferry', 'New stones for the mole', 'A pier too far', 'Divers find gaps again'];
    const hidden = await hiddenIn(row(titles.map((title) => `<a href="/${title.length}">${title}</a>`)));
    expect(hidden.join()).toContain('New stones for the mole');
  });
});

describe('a note on how the publisher earns', () => {
  it.each([
    ['en', 'When you buy through links on our site, we may earn an affiliate commission.'],
    ['de', 'Bei einem Kauf über diese Links erhalten wir eine Provision. Der Preis ändert sich nicht.'],
    ['fr', 'En achetant par ces liens, vous nous permettez de toucher une commission.'],
  ])('stays in the article (%s)', async (lang, note) => {
    const { analysis } = await analyzeArticleWith(
      `<div class="affiliate deals"><p class="small">${note}</p></div>`,
      { lang },
    );
    expect(analysis.clutter).toEqual([]);
    expect(analysis.article?.html).toContain(note);
  });
});

describe('a heading that goes on after the name of a box', () => {
  it.each([
    ['de', 'Orte, die besonders sehenswert sind'],
    ['en', 'Advertisement, and how it pays for the pier'],
  ])('heads no box (%s)', async (lang, heading) => {
    const { analysis } = await analyzeArticleWith(`<h3>${heading}</h3>`, { lang });
    expect(analysis.clutter).toEqual([]);
    expect(analysis.outline.map(({ title }) => title)).toContain(heading);
  });
});

describe('a post that the article quotes', () => {
  it('is no row of buttons, nor is the name under it', async () => {
    const post =
      '<blockquote class="twitter-tweet"><p>The mole leaks. We said so. <a href="https://t.co/a">t.co/a</a></p><p>— Sailors (@sails) <a href="https://twitter.com/sails/status/1">May 3, 2026</a></p></blockquote>';
    expect(await hiddenIn(post)).toEqual([]);
  });
});

describe('a paragraph of the article', () => {
  const text = (middle: string): string =>
    `<article><h1>Council rebuilds the breakwater</h1>${middle}</article>`;

  it.each([
    [
      'stays where it is a whole sentence',
      'Before that, the ferry company had already moved its two largest boats to the southern pier.',
      [],
    ],
    [
      'is a teaser where it is the headline of another article',
      'Ferry company moves its two largest boats to the southern pier',
      ['related'],
    ],
  ])('that is a link %s', async (_, line, found) => {
    const paragraphs = TEXT.map((paragraph) => `<p>${paragraph}</p>`).join('');
    const { analysis } = await analyzePage(text(`${paragraphs}<p><a href="/ferry">${line}</a></p>`));
    expect(analysis.clutter.map(({ category }) => category)).toEqual(found);
    expect(analysis.article?.html.includes(line)).toBe(found.length === 0);
  });

  it('stays where all paragraphs have a class that names a box', async () => {
    const paragraphs = [...TEXT, 'With Ada Byron and Max Muster'].map(
      (line) => `<p class="paywall">${line}</p>`,
    );
    const { analysis } = await analyzePage(text(paragraphs.join('')));
    expect(analysis.clutter).toEqual([]);
    expect(analysis.article?.html).toContain('With Ada Byron');
  });
});

describe('a heading in the text', () => {
  it('stays where only its class sounds like a box', async () => {
    const depths = rows([
      ['May', '4 m'],
      ['June', '5 m'],
      ['July', '7 m'],
    ]);
    expect(await hiddenIn(`<h2 class="tag style">What the divers saw</h2><table>${depths}</table>`)).toEqual(
      [],
    );
  });
});

describe('an ingredient', () => {
  it('stays where it is to be printed', async () => {
    const ingredients = ['150 g flour', '2 tsp baking powder', '4 eggs'].map(
      (line) => `<div class="ingredient d-print-block">${line}</div>`,
    );
    expect(await hiddenIn(ingredients.join(''))).toEqual([]);
  });
});

describe('a note on the author', () => {
  it.each(['mb-25@tp- hide@s', 'icon-plus'])('stays in a box with the class "%s"', async (name) => {
    const note = `<div class="${name}">Ada Byron has written about quays, moles and boats since she was nine.</div>`;
    const { analysis } = await analyzeArticleWith('', { after: note });
    expect(analysis.clutter).toEqual([]);
  });
});
