import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { serveChains } from '../support/chains/serve.ts';
import { inWords } from '../support/chains/stories.ts';
import { showEveryView, useEveryFeature } from '../support/every-feature.ts';
import { choose, FIXTURES, until } from '../support/galley.ts';
import { watchChromium, watchFirefox } from '../support/network.ts';
import { serve } from '../support/server.ts';

const PAGES = [
  'sample/',
  'cut-off.html',
  'thread.html',
  'arabic.html',
  'japanese.html',
  'strict.html',
  'front.html',
];
/** What the pages load by themselves, and the browser for their tabs. */
const OWN = new Set([
  'favicon.ico',
  ...['sample/index.html', ...PAGES.slice(1)].flatMap((file) =>
    [
      ...readFileSync(path.join(FIXTURES, file), 'utf8').matchAll(
        /(?:src|href)="([^"#?]+\.(?:svg|css|js|png|jpg))"/g,
      ),
    ].map(([, name = '']) => path.basename(name)),
  ),
]);

const watch = { chromium: watchChromium, firefox: watchFirefox }[inject('browser')];

describe('the network', () => {
  it('is asked for nothing but what pages load themselves, whatever the reader uses', async () => {
    const server = await serve(FIXTURES);
    const { galley, end } = await watch();
    await useEveryFeature(galley, `${server.origin}sample/`);
    for (const file of PAGES.slice(1)) {
      const page = await galley.open(server.origin + file);
      await showEveryView(galley, page);
      await page.close();
    }
    const asked = (await end()).map(({ url }) => url);
    await server.close();
    const others = asked.filter(
      (url) => !(url.startsWith(server.origin) && OWN.has(path.basename(new URL(url).pathname))),
    );
    expect([...new Set(others)]).toEqual([]);
    // What is noted at all is noted of the pages.
    expect(asked.some((url) => url.startsWith(server.origin))).toBe(true);
  }, 120_000);

  it('is asked for the other pages of a story at a press alone, once for each', async () => {
    // Without `rel=next`, which Firefox itself asks for ahead.
    const [pressed, left] = [inWords('en'), inWords('de')];
    const server = await serveChains({ ...pressed.pages, ...left.pages });
    const { galley, end } = await watch();
    for (const { start } of [left, pressed]) {
      const page = await galley.open(server.origin + start.slice(1));
      await showEveryView(galley, page);
      await choose(await galley.clickToolbar(page), 'Article');
      await until('the reader look', () => galley.reader(page));
      if (start === left.start) continue;
      await page.bringToFront();
      await galley.inReader(page, `dialog.querySelector('.story button').click()`);
      await until('the last page', async () => (await galley.reader(page))?.text.includes('On day 3-5'));
    }
    const asked = (await end()).map(({ url }) => url.slice(server.origin.length - 1));
    await server.close();
    const others = new Set([...Object.keys(pressed.pages), ...Object.keys(left.pages)]);
    for (const { start } of [left, pressed]) others.delete(start);
    expect(asked.filter((path) => others.has(path))).toEqual(Object.keys(pressed.pages).slice(1));
  }, 120_000);
});
