import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { choose, outerHTML, until } from '../support/galley.ts';
import { storyPage } from '../support/hostile/story.ts';
import { servePages } from '../support/newsroom/serve.ts';

const NEWSLETTER =
  '<aside class="newsletter"><h3>Newsletter</h3><form><input type="email" name="email"><button>Sign up</button></form></aside>';
/** A list of its own scroll bar, and room to scroll the page. */
const BOX =
  '<div id="box" style="height: 90px; overflow: auto"><p style="height: 900px">Tram line 8 ends early.</p></div><div style="height: 3000px"></div>';

const PAGES = [
  storyPage('A page that scrolls', NEWSLETTER + BOX),
  storyPage(
    'A page whose body scrolls',
    `<style>html, body { height: 100%; margin: 0 } body { overflow: auto } html { overflow: hidden }</style>${NEWSLETTER}${BOX}`,
  ),
];

/** How far everything is scrolled (px). */
const scrolled = (page: Page): Promise<number[]> =>
  page.evaluate(() => [
    Math.round(scrollY),
    ...[document.body, document.querySelector('#box')].map((box) => Math.round(box?.scrollTop ?? -1)),
  ]);
const isRendered = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((selector) => document.querySelector(selector)?.checkVisibility() ?? false, selector);

const specify = (bench: Bench): void => {
  it.each(PAGES)('is not rendered, and comes back as it was and where it was: $what', async ({ path }) => {
    const page = await bench.galley.open(new URL(path, bench.server.origin).href);
    await page.evaluate(() => {
      for (const box of [document.scrollingElement, document.body, document.querySelector('#box')])
        box?.scrollTo({ top: 333, behavior: 'instant' });
    });
    const [before, at] = [await outerHTML(page), await scrolled(page)];
    expect(at.filter((top) => top === 333)).toHaveLength(2);
    const popup = await bench.galley.clickToolbar(page);
    await choose(popup, 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    expect(await isRendered(page, 'h1')).toBe(false);
    expect(await isRendered(page, 'article p')).toBe(false);
    expect(await isRendered(page, '.newsletter')).toBe(false);
    // One mark, not one for each box.
    expect(await page.evaluate(() => document.querySelectorAll('[data-galley-hidden]').length)).toBe(0);
    await choose(popup, 'Original');
    await until('the original', async () => (await bench.galley.reader(page)) === null);
    expect(await scrolled(page)).toEqual(at);
    expect(await outerHTML(page)).toBe(before);
    expect(await isRendered(page, '.newsletter')).toBe(true);
    await page.close();
  });

  it('stays where it is scrolled, so that it learns of no movement', async () => {
    const page = await bench.galley.open(new URL(PAGES[0]?.path ?? '', bench.server.origin).href);
    await page.evaluate(() => scrollTo({ top: 333, behavior: 'instant' }));
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.evaluate(() => {
      const told: number[] = [];
      Object.assign(window, { told });
      addEventListener('scroll', () => told.push(scrollY));
    });
    const popup = await bench.galley.clickToolbar(page);
    await choose(popup, 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    await choose(popup, 'Original');
    await until('the original', async () => (await bench.galley.reader(page)) === null);
    expect(await page.evaluate(() => (window as unknown as { told: number[] }).told)).toEqual([]);
    await page.close();
  });

  it('tells the reader look of a paragraph that it gets meanwhile', async () => {
    const page = await bench.galley.open(new URL(PAGES[0]?.path ?? '', bench.server.origin).href);
    const popup = await bench.galley.clickToolbar(page);
    await choose(popup, 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent =
        'A late paragraph says that the second boat is back in the water since this morning.';
      document.querySelector('article p:last-of-type')?.after(late);
    });
    await until('the late paragraph', async () =>
      (await bench.galley.reader(page))?.text.includes('the second boat is back'),
    );
    expect(await isRendered(page, 'h1')).toBe(false);
    await page.close();
  });
};

inBothBrowsers('the page below the reader look', specify, {
  serve: () => servePages(PAGES),
  ignoreErrors: 'of-pages',
});
