import { describe, expect, it } from 'vitest';
import { type Analysis, analyze, type PageLines } from '../../../../src/engine';
import { showPage, TEXT } from '../../page';

const SALT = 'salt of this test';
const LINE = 'We count the tides for you every morning before breakfast.';

/** Another story of the same site, with some blocks in it. */
const other = (blocks: string): string =>
  `<main><article><h1>The last pilot of the harbour</h1><div>${[
    'The last pilot of the harbour is sixty-one, and has never lost a ship, nor a hat, in forty years.',
    'He learned the channel from his uncle, who had learned it from the widow of the pilot before him.',
  ]
    .map((text) => `<p>${text}</p>`)
    .join(
      '',
    )}${blocks}<p>In June he will tie up the boat for good, and walk home over the hill.</p></div></article></main>`;

interface Story {
  before?: string;
  middle?: string;
  after?: string;
  head?: string;
}

/** The story that is opened. */
const story = ({ before = '', middle = '', after = '' }: Story): string => {
  const [first, second, third, fourth] = TEXT.map((text) => `<p>${text}</p>`);
  return `<main><article><h1>Council rebuilds the breakwater</h1><div>${before}${first}${second}${middle}${third}${fourth}${after}</div></article></main>`;
};

async function linesOf(body: string): Promise<PageLines> {
  const { pageLines } = analyze(await showPage(body), { seen: { salt: SALT, pages: [] } });
  if (!pageLines) throw new Error('The page tells no lines.');
  return pageLines;
}

/** Analyses the story of a reader who has opened other pages of the site before. */
async function readAfter(others: readonly string[], parts: Story): Promise<Analysis> {
  const pages: PageLines[] = [];
  for (const body of others) pages.push(await linesOf(body));
  const head = `<title>Council rebuilds the breakwater</title>${parts.head ?? ''}`;
  const document = await showPage(story(parts), 'en', head);
  return analyze(document, { seen: { salt: SALT, pages } });
}

const htmlOf = ({ article }: Analysis): string => article?.html ?? '';

describe('a line that stands on another page of the site', () => {
  it.each<[string, string, Story]>([
    ['at the end of the text', `<p>${LINE}</p>`, { after: `<p>${LINE}</p>` }],
    ['in a box of its own', `<div><p>${LINE}</p></div>`, { middle: `<div class="x"><p>${LINE}</p></div>` }],
    ['set otherwise than the text', `<p>${LINE}</p>`, { middle: `<p class="x">${LINE}</p>` }],
    [
      'with a link in it',
      `<p>We count <a href="/t">the tides for you</a> every morning before breakfast.</p>`,
      { middle: '<p>We count <a href="/t">the tides for you</a> every morning before breakfast.</p>' },
    ],
  ])('is hidden %s', async (_, elsewhere, parts) => {
    const analysis = await readAfter([other(elsewhere)], parts);
    expect(analysis.clutter.map(({ category, reason }) => ({ category, reason }))).toEqual([
      { category: 'other', reason: 'stands on other pages of this site too' },
    ]);
    expect(htmlOf(analysis)).not.toContain('every morning');
    expect(htmlOf(analysis)).toContain('Not everyone is content');
  });

  it('has the category that its other evidence names', async () => {
    const box = `<div class="newsletter"><p>${LINE}</p></div>`;
    const analysis = await readAfter([other(box)], { middle: box });
    expect(analysis.clutter.map(({ category }) => category)).toEqual(['newsletter']);
  });

  it.each<[string, string, Story]>([
    ['in running text: it is a refrain', `<p>${LINE}</p>`, { middle: `<p>${LINE}</p>` }],
    [
      'as a quotation',
      `<blockquote><p>${LINE}</p></blockquote>`,
      { middle: `<blockquote><p>${LINE}</p></blockquote>` },
    ],
    [
      'as an entry of a list of the text',
      `<ul><li>${LINE}</li><li>Bring a lantern and a long rope.</li></ul>`,
      { after: `<ul><li>Take the last boat of the day.</li><li>${LINE}</li></ul>` },
    ],
    ['as a heading', `<h2>${LINE}</h2>`, { middle: `<h2>${LINE}</h2>` }],
    [
      'as a caption',
      `<figure><img src="/x.jpg"><figcaption>${LINE}</figcaption></figure>`,
      { middle: `<figure><img src="/x.jpg"><figcaption>${LINE}</figcaption></figure>` },
    ],
    [
      'as a caption in a box that is named as an advertisement',
      `<figure><img src="/x.jpg"><figcaption>${LINE}</figcaption></figure>`,
      {
        middle: `<div class="products"><figure><img src="/x.jpg"><figcaption>${LINE}</figcaption></figure></div>`,
      },
    ],
  ])('stays %s', async (_, elsewhere, parts) => {
    const analysis = await readAfter([other(elsewhere)], parts);
    expect(analysis.clutter).toEqual([]);
    expect(htmlOf(analysis)).toContain('every morning');
  });

  it.each([
    ['a disclosure', 'This article contains affiliate links: we may earn a commission if you buy something.'],
    [
      'a note on the author',
      'Anna Gull writes about harbours and tides for the Courier, and lives on the quay.',
    ],
    ['a correction', 'Correction: an earlier version of this article gave the wrong name of the ship.'],
  ])('stays where it is %s', async (_, line) => {
    const elsewhere = other(`<p>${line}</p>`);
    const analysis = await readAfter([elsewhere], {
      after: `<p>${line}</p>`,
      head: '<meta name="author" content="Anna Gull">',
    });
    expect(analysis.clutter).toEqual([]);
    expect(htmlOf(analysis)).toContain(line.slice(0, 40));
  });

  it('stays where the other page is this article at another address', async () => {
    const [first, second] = TEXT.map((text) => `<p>${text}</p>`);
    const sameHeadline = story({ after: `<p>${LINE}</p>` });
    const sameText = sameHeadline.replace('Council rebuilds', 'How the council rebuilds');
    const shorter = `<main><article><h1>Council rebuilds the breakwater</h1><div>${first}${second}<p>${LINE}</p></div></article></main>`;
    for (const again of [sameHeadline, sameText, shorter]) {
      const analysis = await readAfter([again], { after: `<p>${LINE}</p>` });
      expect(analysis.clutter).toEqual([]);
    }
  });

  it('stays where the other page only links to this article with it', async () => {
    const teaser = `<div class="related"><h3>More on this</h3><ul><li><a href="/1">${TEXT[3]}</a></li><li><a href="/2">The ferries that never came to the quay</a></li></ul></div>`;
    expect(htmlOf(await readAfter([other(teaser)], {}))).toContain('Not everyone is content');
  });
});

describe('what a page tells of its lines', () => {
  it('is nothing without a salt', async () => {
    expect(analyze(await showPage(story({}))).pageLines).toBeNull();
  });

  it('are numbers: one for each line of five words or more, and one for the headline', async () => {
    const { headline, lines } = await linesOf(story({ middle: '<p>Read on.</p>' }));
    expect(Number.isInteger(headline)).toBe(true);
    // The headline stands in the box of the article.
    expect(lines.length - TEXT.length).toBeLessThanOrEqual(1);
    expect(lines.every((line) => Number.isInteger(line) && line >= 0)).toBe(true);
  });

  it('is another thing under another salt', async () => {
    const document = await showPage(story({}));
    const under = (salt: string): readonly number[] =>
      analyze(document, { seen: { salt, pages: [] } }).pageLines?.lines ?? [];
    expect(under('one').filter((line) => under('other').includes(line))).toEqual([]);
    expect(under('one')).toEqual(under('one'));
  });
});
