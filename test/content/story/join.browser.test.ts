import { describe, expect, it } from 'vitest';
import type { OtherPage } from '../../../src/content/story/contract.ts';
import { joinPages } from '../../../src/content/story/join.ts';
import { type Access, type Analysis, analyze } from '../../../src/engine/index.ts';
import { articleOf, showPage, TEXT } from '../../engine/page.ts';

const HEAD = '<h1>Council rebuilds the breakwater</h1><p class="byline">By Ida Vance</p>';
const own = (number: number): string[] => TEXT.map((line) => `On page ${number}: ${line}`);
const body = (number: number): string =>
  own(number)
    .map((line) => `<p>${line}</p>`)
    .join('');
const FULL: Access = { state: 'full', reason: 'Nothing is missing.', words: 100 };

async function read(number: number, inner: string, title = HEAD): Promise<Analysis> {
  const document = await showPage(`<main><article>${title}${inner}</article></main>`);
  return analyze(document, { url: `https://news.example/wall/${number}` });
}
async function page(number: number, inner: string, title?: string, access = FULL): Promise<OtherPage> {
  const analysis = await read(number, inner, title);
  const { outline, pages } = analysis;
  return {
    number,
    address: `https://news.example/wall/${number}`,
    article: articleOf(analysis),
    outline,
    access,
    pages,
  };
}
const join = async (first: Analysis, others: readonly OtherPage[], isWhole = true): Promise<Analysis> => {
  const joined = joinPages(first, { way: 'next', pages: others, isWhole });
  if (!joined) throw new Error('Nothing was joined.');
  return joined;
};
const linesOf = (analysis: Analysis): string[] =>
  [...new DOMParser().parseFromString(articleOf(analysis).html, 'text/html').body.children].map(
    ({ textContent }) => textContent ?? '',
  );
const first = (inner = body(1)): Promise<Analysis> => read(1, inner);

describe('pages of a story', () => {
  it('stand one after the other, each block with its source', async () => {
    const start = await first();
    const joined = await join(start, [await page(2, body(2)), await page(3, body(3))]);
    expect(linesOf(joined)).toEqual([...own(1), ...own(2), ...own(3)]);
    expect(joined.blocks.slice(0, start.blocks.length)).toEqual(start.blocks);
    expect(joined.blocks.map(({ textContent }) => textContent)).toEqual(linesOf(joined));
  });

  it('count as one in words, minutes and sections', async () => {
    const start = await first(`${body(1)}<h2>The vote</h2>${body(4)}`);
    const joined = await join(start, [await page(2, `${body(2)}<h2>The bill</h2>${body(3)}`)]);
    const { words, minutes } = articleOf(joined);
    expect(words).toBeGreaterThan(articleOf(start).words * 1.9);
    expect(minutes).toBeGreaterThan(articleOf(start).minutes);
    expect(joined.outline.map(({ title }) => title)).toEqual(['The vote', 'The bill']);
    // What stands before the first section of a page belongs to the last one of the page before.
    const [vote, bill] = joined.outline;
    expect(vote?.words).toBeGreaterThan((bill?.words ?? 0) * 1.8);
    const html = new DOMParser().parseFromString(articleOf(joined).html, 'text/html');
    expect(joined.outline.map(({ id }) => html.getElementById(id)?.textContent)).toEqual([
      'The vote',
      'The bill',
    ]);
    expect(new Set([...html.querySelectorAll('[id]')].map(({ id }) => id)).size).toBe(
      html.querySelectorAll('[id]').length,
    );
  });

  const CAPTION = 'The wall at low tide, seen from the quay on Tuesday.';
  const FIGURE = `<figure><img src="https://news.example/wall.jpg" width="600" height="400" alt=""><figcaption>${CAPTION}</figcaption></figure>`;
  const BOX =
    '<aside><h3>The wall in numbers</h3><p>It is two hundred metres long, and nine hundred stones are missing.</p></aside>';

  it('repeat no picture, box or paragraph that stands on each', async () => {
    const start = await first(`${FIGURE}${body(1)}${BOX}`);
    const joined = await join(start, [await page(2, `${FIGURE}<p>${own(1)[3]}</p>${body(2)}${BOX}`)]);
    const text = linesOf(joined).join('\n');
    for (const once of [CAPTION, 'The wall in numbers', own(1)[3] ?? ''])
      expect(text.split(once)).toHaveLength(2);
    for (const line of own(2)) expect(text).toContain(line);
  });

  it('keep short lines that stand in both, and pictures of their own', async () => {
    const line = '<p>“Why not?”</p>';
    const other = FIGURE.replace('wall.jpg', 'quay.jpg').replace('low tide', 'high tide');
    const joined = await join(await first(`${FIGURE}${body(1)}${line}${body(5)}`), [
      await page(2, `${body(2)}${line}${other}${body(3)}`),
    ]);
    const text = linesOf(joined).join('\n');
    expect(text.split('Why not?')).toHaveLength(3);
    expect(text).toContain('high tide');
  });

  it('begin a section where a page has a headline of its own', async () => {
    const joined = await join(await first(), [
      await page(2, body(2), '<h1>The night in the net loft</h1>'),
      await page(3, body(3), '<h1>Council rebuilds the breakwater (3/3)</h1>'),
    ]);
    expect(joined.outline.filter(({ inferred }) => !inferred).map(({ title }) => title)).toEqual([
      'The night in the net loft',
    ]);
    expect(linesOf(joined)).toEqual([...own(1), 'The night in the net loft', ...own(2), ...own(3)]);
  });

  it('lead from their notes to their own places', async () => {
    const note = (number: number): string =>
      `<p>${own(number)[0]} <a href="#n1">1</a></p><p>${own(number)[1]}</p><p>${own(number)[2]}</p><ol><li id="n1">The note of page ${number}, in full words.</li></ol>`;
    const joined = await join(await first(note(1)), [await page(2, note(2))]);
    const html = new DOMParser().parseFromString(articleOf(joined).html, 'text/html');
    const links = [...html.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')];
    const last = links.at(-1)?.getAttribute('href') ?? '';
    expect(last.startsWith(`${location.href.replace(/#.*/, '')}#`)).toBe(true);
    expect(html.getElementById(last.split('#')[1] ?? '')?.parentElement?.textContent).toContain(
      'The note of page 2',
    );
  });

  it('are nothing new where they have the text of the first', async () => {
    expect(
      joinPages(await first(), { way: 'next', pages: [await page(2, body(1))], isWhole: true }),
    ).toBeNull();
  });
});

describe('the access to a joined story', () => {
  const CUT_OFF: Access = { state: 'cut-off', reason: 'It ends with “Subscribe”.', words: 50 };
  const PAGE_OF: Access = { state: 'unknown', reason: 'This is page 1 of 3 of the story.', words: 100 };
  const start = async (): Promise<Analysis> => ({ ...(await first()), access: PAGE_OF, accessHere: FULL });

  it('is what the pages say, once all are here', async () => {
    const { access } = await join(await start(), [await page(2, body(2))]);
    expect(access.state).toBe('full');
    expect(access.words).toBeGreaterThan(100);
  });

  it('stays open while one is missing', async () => {
    const { access } = await join(await start(), [await page(2, body(2))], false);
    expect(access).toMatchObject({ state: 'unknown', reason: PAGE_OF.reason });
  });

  it('is cut off where one of them is', async () => {
    const { access } = await join(await start(), [await page(2, body(2), HEAD, CUT_OFF)], false);
    expect(access).toMatchObject({ state: 'cut-off', reason: CUT_OFF.reason });
  });
});

describe('a story that stands whole on another page', () => {
  it('takes the place of the text, with the live blocks of this page', async () => {
    const start = await first();
    const joined = joinPages(start, { way: 'all', pages: [await page(1, body(1) + body(2))], isWhole: true });
    expect(joined && linesOf(joined)).toEqual([...own(1), ...own(2)]);
    expect(joined?.blocks.slice(0, 4)).toEqual(start.blocks);
  });

  it.each([
    ['another story', body(2) + body(3)],
    ['no more than this page', body(1)],
  ])('is not taken where it is %s', async (_, inner) => {
    expect(joinPages(await first(), { way: 'all', pages: [await page(1, inner)], isWhole: true })).toBeNull();
  });
});
