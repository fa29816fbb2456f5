import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { choose, type Galley, until } from '../support/galley.ts';
import { moveSlider } from '../support/slider.ts';

declare const chrome: {
  storage: { local: { get(key: string): Promise<{ general?: { typography?: { images: boolean } } }> } };
};

const openArticle = async ({ galley, server }: Bench): Promise<Page> => {
  const page = await galley.open(`${server.origin}sample/`);
  await choose(await galley.clickToolbar(page), 'Article');
  await until('the reader look', () => galley.reader(page));
  return page;
};
const storedTypography = async (galley: Galley): Promise<{ images: boolean } | undefined> => {
  const extension = await galley.openOptions();
  const { general } = await extension.evaluate(() => chrome.storage.local.get('general'));
  await extension.close();
  return general?.typography;
};
const openPanel = (galley: Galley, page: Page) =>
  galley.inReader(page, `dialog.querySelector('.type-button').click()`);
const look = (galley: Galley, page: Page) =>
  galley.inReader<{ paper: string; size: number; images: number }>(
    page,
    `const text = dialog.querySelector('.body > p');
     const shown = [...dialog.querySelectorAll('.body img')].filter((image) => image.checkVisibility());
     return { paper: getComputedStyle(dialog).backgroundColor, size: parseFloat(getComputedStyle(text).fontSize), images: shown.length }`,
  );
const press = (galley: Galley, page: Page, label: string) =>
  galley.inReader(
    page,
    `const found = [...dialog.querySelectorAll('.type label')].find((item) => item.textContent.trim() === ${JSON.stringify(label)});
     found.querySelector('input').click()`,
  );
const slide = (galley: Galley, page: Page, label: string, value: number) =>
  moveSlider(
    galley,
    page,
    `[...dialog.querySelectorAll('.type .measure label')].find((item) => item.textContent.trim() === ${JSON.stringify(label)}).querySelector('input')`,
    value,
  );

inBothBrowsers('text and colours of the reader look', (bench) => {
  it('change at once, hold on the next page, and go back to the usual ones', async () => {
    const first = await openArticle(bench);
    const usual = await look(bench.galley, first);
    await openPanel(bench.galley, first);
    await press(bench.galley, first, 'Sepia');
    await slide(bench.galley, first, 'Size', 150);
    await press(bench.galley, first, 'Pictures');
    // The browser hands a click on as an event of its own.
    const changed = await until('the pictures to go', async () => {
      const now = await look(bench.galley, first);
      return now.images === 0 && now;
    });
    expect(changed.paper).toBe('rgb(244, 234, 214)');
    expect(changed.size).toBeCloseTo(usual.size * 1.5, 0);
    expect(usual.images).toBeGreaterThan(0);
    await until(
      'the stored typography',
      async () => (await storedTypography(bench.galley))?.images === false,
    );
    await first.close();

    const next = await openArticle(bench);
    expect(await look(bench.galley, next)).toEqual(changed);
    await openPanel(bench.galley, next);
    await bench.galley.inReader(next, `dialog.querySelector('.scope button').click()`);
    expect(await look(bench.galley, next)).toEqual(usual);
    await next.close();
  });

  it('keep the paragraph that is being read where it is', async () => {
    const page = await openArticle(bench);
    await bench.galley.inReader(page, `dialog.scrollTo({ top: 900, behavior: 'instant' })`);
    const top = () =>
      bench.galley.inReader<{ text: string; top: number }>(
        page,
        `const block = [...dialog.querySelectorAll('.body > *')].find((item) => item.getBoundingClientRect().bottom > 0);
         return { text: block.textContent.slice(0, 40), top: block.getBoundingClientRect().top }`,
      );
    const before = await top();
    await openPanel(bench.galley, page);
    await slide(bench.galley, page, 'Line height', 2.2);
    const after = await top();
    expect(after.text).toBe(before.text);
    expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(2);
    await bench.galley.inReader(page, `dialog.querySelector('.scope button').click()`);
    await page.close();
  });
});
