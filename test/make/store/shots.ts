import type { Page } from 'puppeteer-core';
import { type ChromiumGalley, pageOf } from '../../support/chromium.ts';
import { inReader } from '../../support/closed-root.ts';
import { choose, popupText, until } from '../../support/galley.ts';

/** Pictures of Galley at work, as PNG in base64. */
export interface Shots {
  original: string;
  article: string;
  outline: string;
  typography: string;
  popup: string;
}

/** Browsers give popups this much room, in CSS px. */
const POPUP = { width: 370, height: 600 };
const WINDOW = { width: 1120, height: 700, deviceScaleFactor: 2 };

/** Opens the page, goes through the views by the real toolbar button and popup, and takes a picture of each. */
export async function takeShots(galley: ChromiumGalley, url: string): Promise<Shots> {
  const page = await galley.open(url);
  await page.setViewport(WINDOW);
  const original = await take(page);
  const first = await galley.clickToolbar(page);
  await popupText(first);
  await choose(first, 'Article');
  await until('the article', () => galley.reader(page));
  const article = await take(page);
  await inReader(page, `dialog.querySelector('.type-button').click()`);
  const typography = await take(page);
  await inReader(page, `dialog.querySelector('.type-button').click()`);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  // A click into the page has closed the popup.
  const popup = await galley.clickToolbar(page);
  await choose(popup, 'Outline');
  await until('the outline', () =>
    inReader<boolean>(page, `return dialog.querySelector('details') !== null`),
  );
  await inReader(
    page,
    `for (const fold of dialog.querySelectorAll('details')) fold.open = false;
     dialog.scrollTo({ top: 0, behavior: 'instant' })`,
  );
  const outline = await take(page);
  await page.emulateMediaFeatures([]);
  await choose(popup, 'Article');
  await pageOf(popup).setViewport({ ...POPUP, deviceScaleFactor: 2 });
  await popup.run(`
    for (const group of [...document.querySelectorAll('.ledger details')].slice(0, 2)) group.open = true;
    document.querySelector('.ledger').scrollIntoView({ block: 'start' });`);
  return { original, article, outline, typography, popup: await take(pageOf(popup)) };
}

/** The window once its pictures and fonts are there. */
async function take(page: Page): Promise<string> {
  await page.evaluate(() => document.fonts.ready.then(() => true));
  return page.screenshot({ encoding: 'base64' });
}
