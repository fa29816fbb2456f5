import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../../support/both.ts';
import { choose, until } from '../../support/galley.ts';
import { html, jsonLd, paragraphs } from '../../support/newsroom/page.ts';
import { STORIES } from '../../support/newsroom/text.ts';
import { serveTrickles } from '../../support/newsroom/trickle.ts';
import { allowAutomatic, standingOf } from '../../support/permissions.ts';

declare const chrome: { permissions: { remove(what: { origins: string[] }): Promise<boolean> } };

const SITE = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
const [story = { slug: '', title: '', sentences: [] }] = STORIES;
const whole = html({
  ...story,
  head: jsonLd({ '@type': 'NewsArticle', headline: story.title, datePublished: '2026-04-12' }),
  body: `<article><h1>${story.title}</h1>${paragraphs(story, 8)}</article>`,
});
const cut = whole.indexOf('<p>');
const PAGES = [
  { path: `/2026/04/12/${story.slug}`, parts: [whole], pause: 0 },
  { path: `/2026/04/13/${story.slug}`, parts: [whole.slice(0, cut), whole.slice(cut)], pause: 900 },
];
const [quick = '', slow = ''] = PAGES.map(({ path }) => path);

const specify = (bench: Bench): void => {
  const url = (path: string): string => new URL(path, bench.server.origin).href;
  const isClean = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.querySelector('galley-view, [data-galley-hidden]') !== null);
  /** As the browser's own page for extensions does. */
  const withdraw = async (): Promise<void> => {
    const options = await bench.galley.openOptions();
    await options.evaluate((origins) => chrome.permissions.remove({ origins }), SITE);
    await options.close();
  };
  const isSeen = (page: Page): Promise<boolean> =>
    page.evaluate(() => getComputedStyle(document.documentElement).opacity === '1');

  it('while an article is shown that opened clean: it can still be left, and read again after a click', async () => {
    const page = await bench.galley.open(url(quick));
    await allowAutomatic(bench.galley, page);
    await until('the clean story', () => isClean(page));
    await page.reload();
    await until('the reader look', () => bench.galley.reader(page));
    await withdraw();
    await bench.galley.inReader(page, `dialog.querySelector('.bar button').click()`);
    await until('the original', async () => !(await isClean(page)));
    await choose(await bench.galley.clickToolbar(page), 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    expect((await standingOf(bench.galley)).origins).toEqual([]);
    await page.close();
  });

  it('while an article is still coming: it is shown, as it is', async () => {
    const first = await bench.galley.open(url(quick));
    await allowAutomatic(bench.galley, first);
    await first.close();
    const page = await bench.galley.blank();
    const coming = page.goto(url(slow));
    await until('the beginning of the page', () =>
      page.evaluate(() => document.readyState === 'loading' && document.querySelector('h1') !== null),
    );
    await withdraw();
    await coming;
    await until('the page to be seen', () => isSeen(page));
    expect(await page.evaluate(() => document.body.innerText)).toContain(story.sentences[0]);
    await until('the gate to go', async () => (await standingOf(bench.galley)).registered.length === 0);
    await page.close();
  });
};

inBothBrowsers('a permission that is withdrawn', specify, {
  serve: () => serveTrickles(PAGES),
  screen: true,
});
