import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { showEveryView, useEveryFeature } from '../support/every-feature.ts';
import { FIXTURES } from '../support/galley.ts';
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
});
