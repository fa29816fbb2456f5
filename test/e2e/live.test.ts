import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { paragraphsOf } from '../support/chains/pages.ts';
import { serveChains } from '../support/chains/serve.ts';
import { choose, outerHTML, until } from '../support/galley.ts';

const TITLES = ['The tide turns', 'The crane arrives', 'A second survey', 'Divers go down'];
const TIMES = ['16:40', '15:10', '13:25', '11:05'];

/** A live blog, newest entry first, with key points over it and a note under it. */
const LIVE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The wall: live</title></head><body>
<header><nav><a href="/">News</a></nav></header><main><article><h1>The old breakwater is rebuilt: live</h1>
<p>${paragraphsOf(9)[0]}</p><section class="points"><h2>Key points</h2><ul><li>The divers found two holes below the waterline on the north side.</li><li>The ferry stays away until the spring.</li></ul></section>
${TITLES.map(
  (title, at) =>
    `<section class="entry"><p class="when"><time datetime="2026-03-06T${TIMES[at]}:00Z">${TIMES[at]}</time> Ida Vance</p><h2>${title}</h2><p>${paragraphsOf(at + 1)[0]}</p><p>${paragraphsOf(at + 1)[1]}</p></section>`,
).join('')}
<p>${paragraphsOf(8)[0]}</p></article></main><footer>Imprint</footer></body></html>`;

const specify = (bench: Bench): void => {
  const open = async (): Promise<Page> => {
    const page = await bench.galley.open(`${bench.server.origin}live`);
    await choose(await bench.galley.clickToolbar(page), 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    await page.bringToFront();
    return page;
  };
  const inView = <T>(page: Page, code: string): Promise<T> => bench.galley.inReader<T>(page, code);
  const headings = (page: Page): Promise<string[]> =>
    inView(page, `return [...dialog.querySelectorAll('.body > h2')].map((heading) => heading.textContent)`);
  const press = (page: Page): Promise<unknown> =>
    inView(page, `dialog.querySelector('.order button').click()`);
  const label = (page: Page): Promise<string> =>
    inView(page, `return dialog.querySelector('.order button').textContent`);

  it('is read from the first entry on at a press, and as the page has it at another', async () => {
    const page = await bench.galley.open(`${bench.server.origin}live`);
    const html = await outerHTML(page);
    await page.close();
    const shown = await open();
    expect(await headings(shown)).toEqual(['Key points', ...TITLES]);
    expect(await label(shown)).toBe('Oldest first');
    const text = (): Promise<string> => inView(shown, `return dialog.querySelector('.body').textContent`);
    const before = await text();
    await press(shown);
    await until('the other order', async () => (await label(shown)) === 'Newest first');
    expect(await headings(shown)).toEqual(['Key points', ...TITLES.toReversed()]);
    const turned = await text();
    // Each entry keeps its own text, in order; what stands before and after the entries stays there.
    const order = [9, 4, 3, 2, 1, 8].map((number) => turned.indexOf(paragraphsOf(number)[0] ?? ''));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThanOrEqual(0);
    expect(turned.length).toBe(before.length);
    expect(
      await inView(
        shown,
        `return [...dialog.querySelectorAll('.rail a, .rail button')].map((item) => item.textContent).join(' ')`,
      ),
    ).toMatch(/Divers go down[\s\S]*The tide turns/);
    await press(shown);
    await until('the order of the page', async () => (await label(shown)) === 'Oldest first');
    expect(await text()).toBe(before);
    await choose(await bench.galley.clickToolbar(shown), 'Original');
    await until('the page', async () => (await outerHTML(shown)) === html);
    await shown.close();
  });

  it('keeps the order that the reader chose while the page grows, and leaves the entry that is being read', async () => {
    const page = await open();
    await press(page);
    await until('the other order', async () => (await label(page)) === 'Newest first');
    const read = paragraphsOf(2)[1] ?? '';
    const top = (): Promise<number> =>
      inView(
        page,
        `return [...dialog.querySelectorAll('.body p')].find((item) => item.textContent === ${JSON.stringify(read)}).getBoundingClientRect().top`,
      );
    await inView(
      page,
      `[...dialog.querySelectorAll('.body p')].find((item) => item.textContent === ${JSON.stringify(read)}).scrollIntoView({ block: 'start', behavior: 'instant' })`,
    );
    const before = await top();
    await page.evaluate((text) => {
      const entry = document.createElement('section');
      entry.className = 'entry';
      entry.innerHTML = `<p class="when"><time datetime="2026-03-06T17:30:00Z">17:30</time> Ida Vance</p><h2>The last stone</h2><p>${text}</p>`;
      document.querySelector('.entry')?.before(entry);
    }, paragraphsOf(7)[0] ?? '');
    await until('the new entry', async () => (await headings(page)).includes('The last stone'));
    expect(await headings(page)).toEqual(['Key points', ...TITLES.toReversed(), 'The last stone']);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    await page.close();
  });
};

inBothBrowsers('a live blog', specify, {
  serve: () => serveChains({ '/live': LIVE }),
  ignoreErrors: 'of-pages',
});
