import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../support/both.ts';
import { outerHTML, rendered, until } from '../support/galley.ts';

const isThere = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);

inBothBrowsers(
  '“Hide this element” in the menu of a right click',
  (bench) => {
    it('begins at the element, on a page to which Galley was never asked', async () => {
      const page = await bench.galley.open(`${bench.server.origin}taught.html`);
      const before = await outerHTML(page);
      await bench.galley.hideByMenu(page, '#walks h3');
      await until('the picker', () => isThere(page, 'galley-picker'));
      await until('the name of the box', () =>
        bench.galley.inShadow<boolean>(
          page,
          'galley-picker',
          'section',
          `return dialog.querySelector('.status')?.textContent.includes('Harbour walks')`,
        ),
      );
      // Taken as it is, it goes; nothing else does.
      await page.keyboard.press('Enter');
      await until('the preview', async () => (await rendered(page, ['#walks h3'])).length === 0);
      expect(await rendered(page, ['#tides-a1', '#facts', 'article p'])).toHaveLength(3);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await until('the page as it was', async () => (await outerHTML(page)) === before);
      await page.close();
    });
  },
  { screen: true },
);
