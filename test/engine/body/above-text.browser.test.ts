import { describe, expect, it } from 'vitest';
import { analyzePage, bodyOf, TEXT } from '../page';

const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`).join('');

/** The article's blocks, with some put between its headline and the block that holds the text. */
async function read(over: string, lang = 'en'): Promise<Element[]> {
  const { analysis } = await analyzePage(
    `<main><header><h1>Council rebuilds the breakwater</h1>${over}</header><div>${PARAGRAPHS}</div></main>`,
    lang,
  );
  const body = bodyOf(analysis);
  return [...body.children];
}

const texts = (blocks: readonly Element[]): (string | null)[] =>
  blocks.map(({ textContent }) => textContent?.trim() ?? null);

describe('between headline and text', () => {
  it.each([
    ['items', '<li>The council votes for four million.</li><li>Divers found gaps in the spring</li>'],
    [
      'items with a box each',
      '<li><div>The council votes for four million.</div></li><li><div>Divers found gaps in the spring</div></li>',
    ],
  ])('the article in a few points is read, as %s', async (_, points) => {
    const [first] = await read(`<ul class="points">${points}</ul><p>By Anna Gull</p>`);
    expect(first?.localName).toBe('ul');
    expect(texts([...(first?.children ?? [])])).toEqual([
      'The council votes for four million.',
      'Divers found gaps in the spring',
    ]);
  });

  it('the points are read with the heading over them, which starts no section', async () => {
    const points =
      '<h2>Key points</h2><div><ul><li>The council votes for four million.</li><li>Correction: the divers found gaps.</li></ul></div>';
    const { analysis } = await analyzePage(
      `<main><header><h1>Council rebuilds the breakwater</h1>${points}<p>By Anna Gull</p></header><div>${PARAGRAPHS}<h2>Two summers of work</h2>${PARAGRAPHS}</div></main>`,
    );
    const body = bodyOf(analysis);
    expect([...body.children].slice(0, 3).map(({ localName }) => localName)).toEqual(['h2', 'ul', 'p']);
    expect(analysis.outline.map(({ title }) => title)).not.toContain('Key points');
  });

  it.each([
    [
      'links to other articles',
      '<ul><li><a href="/a">The last ferry of the old captain</a></li><li><a href="/b">Where the divers sleep in winter</a></li></ul>',
    ],
    [
      'a toolbar that explains its buttons',
      '<ul><li><div>Article saved</div><div>To read it another time, go to your page.</div></li><li><div>Not saved</div><div>The article could not be saved, try again later.</div></li></ul>',
    ],
    ['author and date', '<ul><li>By Anna Gull</li><li>12 May 2026</li></ul>'],
  ])('no list that holds %s is read', async (_, list) => {
    expect(texts(await read(list))).toEqual(TEXT);
  });

  it.each([
    ['en', 'p', 'This story originally appeared on the Ridgeway Tidings.'],
    ['en', 'p', 'This story was amended on 12 May 2026, since it gave a wrong depth for the old harbour.'],
    ['en', 'p', 'This post may contain affiliate links. We earn a little when you buy.'],
    ['de', 'p', 'Diese Meldung wurde redaktionell nicht bearbeitet.'],
    ['fr', 'p class="notice"', 'Ce texte a été repris de la Dépêche du canal.'],
    ['es', 'p class="note"', 'El texto es de la agencia del puerto.'],
  ])('a note on how the text came about is read (%s, %s)', async (lang, tag, note) => {
    expect(texts(await read(`<${tag}>${note}</p>`, lang))).toEqual([note, ...TEXT]);
  });

  it.each([
    [
      'bids the reader do something',
      '<p class="note">Sign up for our newsletter and never miss a story again.</p>',
    ],
    ['is a link', '<p class="note"><a href="/how">How we work on our stories at the quay.</a></p>'],
    ['is a date', '<p class="note">Updated 12 May 2026, 3 p.m.</p>'],
    ['is one word', '<p class="note">Update.</p>'],
  ])('no note that %s is', async (_, note) => {
    expect(texts(await read(note))).toEqual(TEXT);
  });
});
