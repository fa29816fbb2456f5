import { describe, expect, it } from 'vitest';
import { analyzePage, bodyOf, TEXT } from '../page';

const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`).join('');

/** The blocks after the text, with some put under the block that holds it. */
async function readUnder(under: string, lang = 'en'): Promise<(string | null)[]> {
  const { analysis } = await analyzePage(
    `<main><article><h1>Council rebuilds the breakwater</h1><div>${PARAGRAPHS}</div>${under}</article></main>`,
    lang,
  );
  const body = bodyOf(analysis);
  return [...body.children].slice(TEXT.length).map(({ textContent }) => textContent);
}

describe('under the block that holds the text', () => {
  it.each([
    ['en', 'Correction: an earlier version gave the wrong depth of the old harbour basin.'],
    ['en', 'With files from the Quay Press and Anna Gull'],
    ['en', 'Source: Harbour Statistics Office'],
    ['de', 'Quelle: Hafenamt (Text), Anna Möwe (Bild)'],
    ['de', 'Mit Material von Küstendienst und Seefunk'],
    ['fr', 'Source : Bureau du port'],
    ['es', 'Con información de la agencia del puerto'],
    ['sv', 'Källa: Hamnkontoret'],
  ])('a note on the text is read (%s): %s', async (lang, note) => {
    expect(await readUnder(`<footer><p>${note}</p></footer>`, lang)).toEqual([note]);
  });

  it.each([
    [
      'bids the reader do something',
      '<p class="note">Sign up for our newsletter and never miss a story.</p>',
    ],
    ['is the copyright of the site', '<p>© 2026 The Quay Herald</p>'],
    ['stands under a heading', '<section><h2>Tides today</h2><p>Source: Harbour Office</p></section>'],
    ['stands beside another picture', '<div><img src="/gull.jpg" alt=""><p>Source: Harbour Office</p></div>'],
    ['is of links', '<p><a href="/a">Sources</a> <a href="/b">Contact</a></p>'],
  ])('no line that %s is', async (_, under) => {
    expect(await readUnder(under)).toEqual([]);
  });

  it('nothing is read that stands outside the article', async () => {
    const { analysis } = await analyzePage(
      `<div><article><h1>Council rebuilds the breakwater</h1><div>${PARAGRAPHS}</div></article><p>Source: Harbour Office</p></div>`,
    );
    expect(analysis.article?.html).not.toContain('Harbour Office');
  });
});

describe('lines that begin with a year', () => {
  it('stay in the text, as a chronicle', async () => {
    const lines = [
      '1957–59 First section: sheds and a library',
      '1991 Harbour listed (without the sheds of the 1970s)',
    ];
    const { analysis } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><div><p>${TEXT[0]}</p>${lines.map((line) => `<p class="year">${line}</p>`).join('')}${PARAGRAPHS}</div></article></main>`,
    );
    for (const line of lines) expect(analysis.article?.html).toContain(line);
  });
});
