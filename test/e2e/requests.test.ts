import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { choose, until } from '../support/galley.ts';
import { FAMILIES, pageOfPictures } from '../support/requests/page.ts';
import { listen, type PageServer } from '../support/server.ts';

/** Every address that was asked for, in order. */
const asked: string[] = [];
/** Requests that a view makes come within this time (ms). */
const QUIET_MS = 1500;

/** A picture of the size that its name ends in; nothing of it may be kept, so that a second request is seen. */
const drawing = (path: string): string => {
  const [, width = 600, height = 400] = /-(\d+)x(\d+)/.exec(path) ?? [];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="teal"/></svg>`;
};

const serveNoted = (): Promise<PageServer> =>
  listen(
    createServer(({ url = '/' }, response) => {
      if (url !== '/favicon.ico') asked.push(url);
      const headers = { 'cache-control': 'no-store', 'access-control-allow-origin': '*' };
      if (url.startsWith('/story'))
        response
          .writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' })
          .end(pageOfPictures(url === '/story-in-plain-fonts' ? [] : FAMILIES));
      else if (url.startsWith('/pictures/'))
        response.writeHead(200, { ...headers, 'content-type': 'image/svg+xml' }).end(drawing(url));
      else response.writeHead(404, headers).end();
    }),
  );

const specify = (bench: Bench): void => {
  const openClean = async (
    view: 'Article' | 'Outline' = 'Article',
    file = 'story',
    prepare: (page: Page) => Promise<unknown> = async () => undefined,
  ): Promise<{ page: Page; before: string[] }> => {
    asked.length = 0;
    const page = await bench.galley.open(bench.server.origin + file);
    await page.waitForFunction(() => [...document.images].some(({ naturalWidth }) => naturalWidth > 100));
    await prepare(page);
    await setTimeout(QUIET_MS);
    const before = [...asked];
    await choose(await bench.galley.clickToolbar(page), view);
    await until('the reader look', () => bench.galley.reader(page));
    await page.bringToFront();
    await setTimeout(QUIET_MS);
    return { page, before };
  };

  it.each(['Article', 'Outline'] as const)('asks for nothing when the view %s is opened', async (view) => {
    const { page, before } = await openClean(view);
    expect(before.length).toBeGreaterThan(2);
    expect(asked.slice(before.length)).toEqual([]);
    await page.close();
  });

  it('shows the pictures that the page has loaded, in the file that it shows', async () => {
    const { page } = await openClean();
    const shown = await bench.galley.inReader<string[]>(
      page,
      `return [...dialog.querySelectorAll('.body img')].filter(({ naturalWidth }) => naturalWidth > 100).map(({ src }) => new URL(src).pathname)`,
    );
    expect(shown).toContain('/pictures/small-640x427.svg');
    expect(shown).toContain('/pictures/other-origin-600x400.svg');
    await page.close();
  });

  it('asks for a picture when the reader comes near it, and for no pixel on the way', async () => {
    const { page, before } = await openClean();
    const height = await bench.galley.inReader<number>(page, 'return dialog.scrollHeight');
    for (let top = 0; top <= height; top += 400) {
      await bench.galley.inReader(page, `dialog.scrollTo({ top: ${top}, behavior: 'instant' })`);
      await setTimeout(100);
    }
    await setTimeout(QUIET_MS);
    const later = asked.slice(before.length);
    expect(later).toContain('/pictures/soon-600x400.svg');
    expect(later).toContain('/pictures/lazy-600x400.svg');
    expect(later).toContain('/pictures/noscript-600x400.svg');
    expect(later.filter((url) => url.includes('/leak/'))).toEqual([]);
    // Pixels that the page has asked for, and that a rule of its style sheet makes small.
    expect(before.filter((url) => url.includes('/counted'))).toHaveLength(2);
    expect(later.filter((url) => url.includes('/counted'))).toEqual([]);
    expect(new Set(later).size).toBe(later.length);
    await page.close();
  });

  it('sets the article in no font of the page', async () => {
    const { page, before } = await openClean();
    await bench.galley.inReader(page, `dialog.querySelector('.type-button').click()`);
    await until('the fonts', () =>
      bench.galley.inReader<boolean>(page, `return dialog.querySelector('.faces input') !== null`),
    );
    const faces = await bench.galley.inReader<number>(
      page,
      `return dialog.querySelectorAll('.faces input').length`,
    );
    expect(faces).toBeGreaterThan(4);
    for (let at = 0; at < faces; at++) {
      await bench.galley.inReader(page, `dialog.querySelectorAll('.faces input')[${at}].click()`);
      await setTimeout(300);
    }
    expect(asked.slice(before.length).filter((url) => url.includes('font'))).toEqual([]);
    await page.close();
  });

  it('asks for no font that a script of the page has declared, loaded or not', async () => {
    const { page, before } = await openClean('Article', 'story-in-plain-fonts', (opened) =>
      opened.evaluate(() => {
        const asked = new FontFace('Charter', 'url(/leak/font-asked-for)');
        document.fonts.add(asked);
        document.fonts.add(new FontFace('Georgia', 'url(/leak/font-waiting)'));
        asked.load().catch(() => undefined);
      }),
    );
    expect(before.filter((url) => url.includes('font-'))).toEqual(['/leak/font-asked-for']);
    expect(asked.slice(before.length)).toEqual([]);
    await page.close();
  });

  it('keeps its own fonts on a page without such names, and out of those that a sheet brings later', async () => {
    const { page, before } = await openClean('Article', 'story-in-plain-fonts');
    const family = (): Promise<string> =>
      bench.galley.inReader(page, `return getComputedStyle(dialog.querySelector('.body p')).fontFamily`);
    expect(await family()).toMatch(/Charter.*Georgia.*serif/);
    await page.evaluate(
      (rules) => {
        const style = document.createElement('style');
        style.textContent = rules;
        document.head.append(style);
      },
      FAMILIES.map((name, at) => `@font-face{font-family:"${name}";src:url(/leak/font-${at})}`).join(''),
    );
    await until('the fonts to be left out', async () => !/Charter|Georgia/.test(await family()));
    await setTimeout(QUIET_MS);
    expect(asked.slice(before.length)).toEqual([]);
    await page.close();
  });
};

inBothBrowsers('the requests of a view', specify, { serve: serveNoted, ignoreErrors: 'of-pages' });
