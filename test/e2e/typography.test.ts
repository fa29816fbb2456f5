import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumGalley, startChromium } from '../support/chromium.ts';
import { inReader } from '../support/closed-root.ts';
import { choose, FIXTURES, until } from '../support/galley.ts';
import { type PageServer, serve } from '../support/server.ts';

declare const chrome: {
  storage: { local: { get(key: string): Promise<{ general?: { typography?: { images: boolean } } }> } };
};

let galley: ChromiumGalley;
let server: PageServer;
beforeAll(async () => {
  server = await serve(FIXTURES);
  galley = await startChromium();
});
afterAll(async () => {
  await galley?.close();
  await server?.close();
});

const openArticle = async (): Promise<Page> => {
  const page = await galley.open(`${server.origin}sample/`);
  await choose(await galley.clickToolbar(page), 'Article');
  await until('the reader look', () => galley.reader(page));
  return page;
};
const storedTypography = async (): Promise<{ images: boolean } | undefined> => {
  const extension = await galley.open(`chrome-extension://${galley.id}/src/options/index.html`);
  const { general } = await extension.evaluate(() => chrome.storage.local.get('general'));
  await extension.close();
  return general?.typography;
};
const openPanel = (page: Page) => inReader(page, `dialog.querySelector('.type-button').click()`);
const look = (page: Page) =>
  inReader<{ paper: string; size: number; images: number }>(
    page,
    `const text = dialog.querySelector('.body > p');
     const shown = [...dialog.querySelectorAll('.body img')].filter((image) => image.checkVisibility());
     return { paper: getComputedStyle(dialog).backgroundColor, size: parseFloat(getComputedStyle(text).fontSize), images: shown.length }`,
  );
const press = (page: Page, label: string) =>
  inReader(
    page,
    `const found = [...dialog.querySelectorAll('.type label')].find((item) => item.textContent.trim() === ${JSON.stringify(label)});
     found.querySelector('input').click()`,
  );
const slide = (page: Page, label: string, value: number) =>
  inReader(
    page,
    `const found = [...dialog.querySelectorAll('.type .row')].find((item) => item.textContent.trim() === ${JSON.stringify(label)});
     const slider = found.querySelector('input');
     slider.value = ${value};
     slider.dispatchEvent(new Event('input', { bubbles: true }));
     slider.dispatchEvent(new Event('change', { bubbles: true }))`,
  );

describe('text and colours of the reader look', () => {
  it('change at once, hold on the next page, and go back to the usual ones', async () => {
    const first = await openArticle();
    const usual = await look(first);
    await openPanel(first);
    await press(first, 'Sepia');
    await slide(first, 'Size', 150);
    await press(first, 'Pictures');
    const changed = await look(first);
    expect(changed.paper).toBe('rgb(244, 234, 214)');
    expect(changed.size).toBeCloseTo(usual.size * 1.5, 0);
    expect(usual.images).toBeGreaterThan(0);
    expect(changed.images).toBe(0);
    await until('the stored typography', async () => (await storedTypography())?.images === false);
    await first.close();

    const next = await openArticle();
    expect(await look(next)).toEqual(changed);
    await openPanel(next);
    await inReader(next, `dialog.querySelector('.scope button').click()`);
    expect(await look(next)).toEqual(usual);
    await next.close();
  });

  it('keep the paragraph that is being read where it is', async () => {
    const page = await openArticle();
    await inReader(page, `dialog.scrollTo({ top: 900, behavior: 'instant' })`);
    const top = () =>
      inReader<{ text: string; top: number }>(
        page,
        `const block = [...dialog.querySelectorAll('.body > *')].find((item) => item.getBoundingClientRect().bottom > 0);
         return { text: block.textContent.slice(0, 40), top: block.getBoundingClientRect().top }`,
      );
    const before = await top();
    await openPanel(page);
    await slide(page, 'Line height', 2.2);
    const after = await top();
    expect(after.text).toBe(before.text);
    expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(2);
    await inReader(page, `dialog.querySelector('.scope button').click()`);
    await page.close();
  });
});
