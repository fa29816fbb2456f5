import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../support/both.ts';
import { choose, type Galley, outerHTML, until } from '../support/galley.ts';

declare const chrome: {
  storage: { local: { get(key: null): Promise<Record<string, unknown>> } };
};

const showArticle = async (galley: Galley, page: Page): Promise<void> => {
  await choose(await galley.clickToolbar(page), 'Article');
  await until('the reader look', () => galley.reader(page));
  await page.bringToFront();
};
/** Everything that is stored about places. */
const places = async (galley: Galley): Promise<Record<string, unknown>> => {
  const options = await galley.openOptions();
  const stored = await options.evaluate(() => chrome.storage.local.get(null));
  await options.close();
  return Object.fromEntries(Object.entries(stored).filter(([key]) => key.startsWith('place:')));
};
const TEXT = 'Wer ein Abonnement bei einem Versandhändler hat';
/** How much of the paragraph is above the window, and how far the view is scrolled. */
const whereIs = (galley: Galley, page: Page) =>
  galley.inReader<{ share: number; line: number; scrolled: number }>(
    page,
    `const block = [...dialog.querySelectorAll('.body p')].find((item) => item.textContent.startsWith('${TEXT}'));
     const { top, height } = block.getBoundingClientRect();
     return { share: -top / height, line: parseFloat(getComputedStyle(block).lineHeight) / height, scrolled: dialog.scrollTop }`,
  );
/** Reads on until half of the paragraph is above the window. */
const readOn = (galley: Galley, page: Page) =>
  galley.inReader(
    page,
    `const block = [...dialog.querySelectorAll('.body p')].find((item) => item.textContent.startsWith('${TEXT}'));
     const { top, height } = block.getBoundingClientRect();
     dialog.scrollBy({ top: top + height / 2, behavior: 'instant' })`,
  );
const offer = (galley: Galley, page: Page) =>
  galley.inShadow<string>(page, 'galley-offer', 'div', 'return dialog.textContent');
const press = (galley: Galley, page: Page, button: number) =>
  galley.inShadow(page, 'galley-offer', 'div', `dialog.querySelectorAll('button')[${button}].click()`);

inBothBrowsers('going on where the reader stopped', (bench) => {
  it('is offered when the article is opened again, in a window of another width', async () => {
    const { galley, server } = bench;
    const page = await galley.open(`${server.origin}sample/`);
    await showArticle(galley, page);
    await readOn(galley, page);
    await until('the place to be stored', async () => Object.keys(await places(galley)).length === 1);
    await page.bringToFront();
    const stored = JSON.stringify(await places(galley));
    expect(stored).not.toMatch(/127\.0\.0\.1|sample|Abonnement/);
    await page.close();

    const again = await galley.blank();
    await again.setViewport({ width: 520, height: 700 });
    await again.goto(`${server.origin}sample/?utm_source=letter`);
    const before = await outerHTML(again);
    await showArticle(galley, again);
    expect(await until('the offer', () => offer(galley, again))).toContain('Continue where you stopped');
    expect((await whereIs(galley, again)).scrolled).toBe(0);
    await press(galley, again, 0);
    const { share, line } = await whereIs(galley, again);
    expect(Math.abs(share - 0.5)).toBeLessThanOrEqual(line);

    await galley.inReader(again, `dialog.scrollTo({ top: dialog.scrollHeight, behavior: 'instant' })`);
    await until('the place to be forgotten', async () => Object.keys(await places(galley)).length === 0);
    await again.bringToFront();
    await choose(await galley.clickToolbar(again), 'Original');
    await until('the page again', async () => (await galley.reader(again)) === null);
    expect(await outerHTML(again)).toBe(before);
    await again.close();
  });

  it('can be refused, and the place is then forgotten', async () => {
    const { galley, server } = bench;
    const page = await galley.open(`${server.origin}sample/`);
    await until('the place to be stored', async () => {
      await showArticle(galley, page);
      await readOn(galley, page);
      // The reader leaves the view before they rest. The place is lost where that comes before Galley follows them.
      await page.keyboard.press('Escape');
      await until('the page again', async () => (await galley.reader(page)) === null);
      return Object.keys(await places(galley)).length === 1;
    });
    await page.close();
    const again = await galley.open(`${server.origin}sample/`);
    await showArticle(galley, again);
    await until('the offer', () => offer(galley, again));
    await press(galley, again, 1);
    await until('the place to be forgotten', async () => Object.keys(await places(galley)).length === 0);
    await again.close();
  });
});
