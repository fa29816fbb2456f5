import { describe, expect, it } from 'vitest';
import { analyzePage, bodyOf, TEXT } from '../page';

const [first, ...others] = TEXT.map((text) => `<p>${text}</p>`);

/** The blocks of the article with this line before its first paragraph, under a picture. */
async function read(line: string, lang: string): Promise<string[]> {
  const { analysis } = await analyzePage(
    `<main><article><h1>Council rebuilds the breakwater</h1><div><figure><img src="/pier.jpg"></figure>${line}${first}${others.join('')}</div></article></main>`,
    lang,
  );
  const body = bodyOf(analysis);
  return [...body.querySelectorAll('p')].map((block) => (block.textContent ?? '').trim());
}

describe('the place and day a report was filed', () => {
  it.each([
    ['en', 'LONDON —', '<span class="dateline">LONDON —</span>'],
    ['en', 'PORT ELLEN, Islay —', '<p class="place"><strong>PORT ELLEN, Islay —</strong></p>'],
    ['de', 'Büsum -', '<p class="ortsmarke"><strong>Büsum -</strong></p>'],
    ['de', 'Husum, 5. Januar 2026 (hb) –', '<div>Husum, 5. Januar 2026 (hb) –</div>'],
    ['fr', 'Saint-Malo, le 5 janvier –', '<div>Saint-Malo, le 5 janvier –</div>'],
  ])('open the text, in a line of their own (%s: %s)', async (lang, text, line) => {
    expect((await read(line, lang)).slice(0, 2)).toEqual([text, TEXT[0]]);
  });

  it.each([
    ['en', '<div>Monday, 5 January 2026</div>'],
    ['en', '<div>By Ann Other</div>'],
    ['de', '<div>Stand: 5. Januar 2026</div>'],
    ['de', '<span>–</span>'],
  ])('are no date of publication, author or mere sign (%s)', async (lang, line) => {
    expect((await read(line, lang))[0]).toBe(TEXT[0]);
  });
});
