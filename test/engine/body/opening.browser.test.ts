import { describe, expect, it } from 'vitest';
import { analyzePage, articleOf, bodyOf, TEXT } from '../page';

const TEXTS = TEXT.map((text) => `<p>${text}</p>`).join('');

/** The article's blocks as text, a block a line, with some blocks put between headline and text. */
async function read(before: string, { lang = 'en', head = '' } = {}): Promise<string[]> {
  const { analysis } = await analyzePage(
    `<main><article><h1>Council rebuilds the breakwater</h1><div>${before}${TEXTS}</div></article></main>`,
    lang,
    `<title>Council rebuilds the breakwater</title>${head}`,
  );
  const body = bodyOf(analysis);
  return [...body.children].map(({ textContent }) => textContent ?? '');
}

describe('before the first paragraph', () => {
  it('the heading of the first section opens the text', async () => {
    expect((await read('<h2>Four million for the old stones</h2>'))[0]).toBe(
      'Four million for the old stones',
    );
  });

  it.each([
    [
      'with a box without words after it',
      '<h3>Four million for old stones</h3><div class="ad"></div>',
      TEXTS,
    ],
    [
      'over text that stands in a box',
      '<h3>Four million for old stones</h3>',
      `<div><div><p>${TEXT[0]}</p></div></div>${TEXTS}`,
    ],
    [
      'of the first level, as all are there',
      '<h1>Four million for old stones</h1>',
      `<p>${TEXT[0]}</p><h1>Two summers of work</h1>${TEXTS}`,
    ],
  ])('the heading of the first section opens the text %s', async (_, heading, text) => {
    const { analysis } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><section>${heading}${text}</section></article></main>`,
    );
    expect(analysis.outline[0]?.title).toBe('Four million for old stones');
  });

  it.each([
    ['that says the headline again', '<h2>Council rebuilds the breakwater</h2>'],
    ['of a box', '<h2>Related articles</h2>'],
    ['that is a link', '<h2><a href="/harbour">From the harbour desk</a></h2>'],
    ['that is a date', '<h3>12 May 2026</h3>'],
  ])('a heading %s does not', async (_, heading) => {
    expect((await read(heading))[0]).toBe(TEXT[0]);
  });

  it('the article in a few points opens the text', async () => {
    const points =
      '<div><ul><li>The council votes for four million.</li><li>Divers have found gaps in the spring.</li></ul></div>';
    expect((await read(points))[0]).toContain('Divers have found gaps');
  });

  it.each([
    ['a quotation', 'en', '<blockquote><p>Stones remember</p></blockquote>', 'Stones remember'],
    ['who paid for it', 'en', '<p>Advertisement for Tidewater</p>', 'Advertisement for Tidewater'],
    ['who paid for it', 'de', '<p>WERBUNG für Hafenseife</p>', 'WERBUNG für Hafenseife'],
    ['who paid for it', 'fr', '<p>Publicité pour Savon du Port</p>', 'Publicité pour Savon du Port'],
  ])('%s opens the text (%s)', async (_, lang, line, text) => {
    expect((await read(line, { lang }))[0]).toBe(text);
  });

  it('a quotation that is the standfirst stands there once', async () => {
    const lead = 'The council has decided to rebuild the breakwater, after years of warnings by engineers.';
    const blocks = await read(`<blockquote><p>${lead}</p></blockquote>`, {
      head: `<meta name="description" content="${lead}">`,
    });
    expect(blocks.filter((block) => block.includes('years of warnings'))).toHaveLength(1);
  });

  it('a quotation that is a link does not', async () => {
    const teaser = '<blockquote><a href="/stones">“Stones remember”: the talk</a></blockquote>';
    expect((await read(teaser))[0]).toBe(TEXT[0]);
  });

  it.each([
    ['a label', '<p class="head">Blind guests:</p>', 'Blind guests:'],
    ['a label without a sign', '<p class="head">Three hints</p>', 'Three hints'],
  ])('%s over a list opens the text that begins with the list', async (_, line, text) => {
    const list = `<ul>${TEXT.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
    const { analysis } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><section>${line}<div class="ad"></div>${list}</section></article></main>`,
    );
    expect(analysis.article?.html).toContain(text);
  });

  it.each([
    '<p class="by">By Anna Gull</p>',
    '<p class="day">12 May 2026</p>',
    '<p class="more"><a href="/harbour">All from the harbour</a></p>',
  ])('byline, day or link over such a list does not: %s', async (line) => {
    const list = `<ul>${TEXT.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
    const { analysis } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><section>${line}${list}</section></article></main>`,
    );
    const body = bodyOf(analysis);
    expect(body.firstElementChild?.localName).toBe('ul');
  });

  it('the article in a few points opens the text, whatever stands between', async () => {
    const points =
      '<ul><li>The council votes for four million.</li><li>Divers have found gaps in the spring.</li></ul>';
    const byline = '<p class="by">By Anna Gull</p><p class="share"><button>Share</button></p>';
    const blocks = await read(points + byline);
    expect(blocks[0]).toContain('Divers have found gaps');
    expect(blocks[1]).toBe(TEXT[0]);
  });

  it('a list of links or buttons does not', async () => {
    const links =
      '<ul><li><a href="/a">The harbour in May</a></li><li><a href="/b">All ferries</a></li></ul>';
    expect((await read(links))[0]).toBe(TEXT[0]);
  });
});

describe('a year in a heading that is a paragraph', () => {
  it.each([
    ['en', 'In office since 2022'],
    ['de', 'Seit Mai 2022 im Amt'],
    ['fr', 'En poste depuis 2022'],
  ])('makes it no date (%s)', async (lang, heading) => {
    const { analysis } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><div><p>${TEXT[0]}</p><p class="between">${heading}</p><p>${TEXT[1]}</p><p>${TEXT[2]}</p></div></article></main>`,
      lang,
    );
    expect(analysis.article?.html).toContain(heading);
  });
});

describe('an article that is put together from parts of the same name', () => {
  const part = (content: string): string => `<div class="part part-text"><div>${content}</div></div>`;
  const page = (after: string): string =>
    `<main><h1>Council rebuilds the breakwater</h1><div><div>${part(TEXTS)}<div class="picture"><p>The pier</p></div>${after}</div></div></main>`;
  const points =
    '<p>What the skippers are to do:</p><ul><li>Use the southern pier until the autumn, and its western side only.</li><li>Leave the northern end to the divers, by day and by night.</li><li>Tell the harbour master of loose stones at once, day or night.</li><li>Keep the lamp at the mole free of nets and of ropes.</li></ul>';

  it('is read to its last part, a list', async () => {
    const { analysis } = await analyzePage(page(part(points)));
    expect(analysis.article?.html).toContain('Leave the northern end');
  });

  it.each([
    [
      'is read from its first part, a sentence',
      '<p>The old mole leaks, and everyone in town knows it.</p>',
      true,
    ],
    [
      'begins after a part that is a row of links',
      '<p>More: <a href="/h">harbour</a>, <a href="/s">ships</a></p>',
      false,
    ],
  ])('%s', async (_, first, isRead) => {
    const { analysis } = await analyzePage(
      `<main><header><h1>Council rebuilds the breakwater</h1><p class="standfirst">Four million go into the stones of the old mole.</p></header><div>${part(first)}${part(TEXTS)}</div></main>`,
    );
    const { html } = articleOf(analysis);
    expect(html.includes('everyone in town') || html.includes('More:')).toBe(isRead);
  });

  it('ends before a part that is another article', async () => {
    const { analysis } = await analyzePage(
      page(part(`<h2><a href="/ferry">The last ferry</a></h2>${points}`)),
    );
    expect(analysis.article?.html).not.toContain('Leave the northern end');
  });
});

describe('a standfirst of several lines that are set alike', () => {
  const page = (lines: readonly string[]): string =>
    `<main><article><h1>Council rebuilds the breakwater</h1><header>${lines.map((line) => `<p class="intro">${line}</p>`).join('')}<p class="intro">By Anna Gull</p></header><div>${TEXTS}</div></article></main>`;

  it.each([
    [
      'sentences',
      ['The stones of the old mole are moving.', 'Four million are to hold them for good.'],
      'The stones of the old mole are moving. Four million are to hold them for good.',
    ],
    [
      'headings',
      ['Stones of the old mole are moving', 'Four million are to hold them'],
      'Stones of the old mole are moving – Four million are to hold them',
    ],
  ])('is all of them, where they are %s', async (_, lines, whole) => {
    const { analysis } = await analyzePage(page(lines));
    expect(analysis.article?.standfirst).toBe(whole);
    const body = bodyOf(analysis);
    expect([...body.children].slice(0, 2).map(({ textContent }) => textContent)).toEqual([whole, TEXT[0]]);
  });
});

describe('of two lines that the description of the page speaks of', () => {
  it('the one that says as much is the standfirst', async () => {
    const lead =
      'The council has decided to rebuild the breakwater for four million, after years of warnings by engineers and divers.';
    const { analysis } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><div class="note">Breakwater: the council and the engineers</div><div class="field">${lead}</div><div>${TEXTS}</div></article></main>`,
      'en',
      `<title>Council rebuilds the breakwater</title><meta name="description" content="${lead}">`,
    );
    expect(analysis.article?.standfirst).toBe(lead);
  });
});
