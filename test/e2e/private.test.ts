import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import {
  choose,
  FIXTURES,
  type Galley,
  outerHTML,
  popupText,
  pressButton,
  rendered,
  until,
} from '../support/galley.ts';
import { type PageServer, serve } from '../support/server.ts';

interface Area {
  get(key: null): Promise<Record<string, unknown>>;
}
declare const chrome: {
  storage: { local: Area; sync: Area; session: Area };
  tabs: { query(filter: object): Promise<{ url?: string; incognito: boolean }[]> };
};

const BROWSERS = [
  { name: 'Chromium', start: () => startChromium({ isPrivate: true }) },
  { name: 'Firefox', start: () => startFirefox({ isPrivate: true }) },
];
/** Whatever would tell that this page was read. */
const TELLING = /127\.0\.0\.1|taught|harbour|walks|place:|site:/i;

describe.each(BROWSERS)('a private window, in $name', ({ start }) => {
  let galley: Galley;
  let server: PageServer;
  beforeAll(async () => {
    server = await serve(FIXTURES);
    galley = await start();
  });
  afterAll(async () => {
    await galley?.close();
    await server?.close();
  });

  const openClean = async (file: string): Promise<Page> => {
    const page = await galley.open(server.origin + file);
    await choose(await galley.clickToolbar(page), 'Article');
    await until('the reader look', () => galley.reader(page));
    await page.bringToFront();
    return page;
  };
  const isThere = (page: Page, selector: string): Promise<boolean> =>
    page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
  /** All that is stored anywhere, as text. */
  const stored = async (): Promise<string> => {
    const options = await galley.openOptions();
    const all = await options.evaluate(async () => [
      await chrome.storage.local.get(null),
      await chrome.storage.sync.get(null),
      await chrome.storage.session.get(null),
    ]);
    await options.close();
    return JSON.stringify(all);
  };

  it('is one, and Galley works in it', async () => {
    const page = await openClean('sample/');
    const options = await galley.openOptions();
    const tabs = await options.evaluate(() => chrome.tabs.query({}));
    expect(tabs.find(({ url }) => url?.endsWith('sample/'))?.incognito).toBe(true);
    await options.close();
    await page.close();
  });

  it('offers nothing that would have to be stored, and what stays visible holds for the page', async () => {
    const page = await openClean('sample/');
    const popup = await galley.clickToolbar(page);
    await popupText(popup);
    await until('the sentence', () =>
      popup.run<boolean>(`return document.body.innerText.includes('private')`),
    );
    expect(await popup.run(`return document.querySelector('.site input[aria-describedby]') === null`)).toBe(
      true,
    );
    await popup.run(
      `document.querySelector('.keep').open = true; document.querySelector('.keep input[value=jobs]').click()`,
    );
    await until('the job box', async () => (await rendered(page, ['#stellenmarkt'])).length === 1);
    expect(await rendered(page, ['#newsletter'])).toEqual([]);
    await page.close();
    const next = await openClean('sample/');
    expect(await rendered(next, ['#stellenmarkt'])).toEqual([]);
    await next.close();
    expect(await stored()).not.toMatch(TELLING);
  });

  it('hides what the reader points at on this page, and stores no rule', async () => {
    const page = await openClean('taught.html');
    await choose(await galley.clickToolbar(page), 'Original');
    await until('the original', async () => (await galley.reader(page)) === null);
    const before = await outerHTML(page);
    await pressButton(await galley.clickToolbar(page), 'Hide something else…');
    await until('the picker', () => isThere(page, 'galley-picker'));
    await page.bringToFront();
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector('#walks h3');
      box?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = box?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await until('the preview', async () => (await rendered(page, ['#walks h3'])).length === 0);
    await page.keyboard.press('Enter');
    await until('the toast', () => isThere(page, 'galley-toast'));
    const said = await until('the sentence', () =>
      galley.inShadow<string>(page, 'galley-toast', 'span', 'return dialog.textContent'),
    );
    expect(said).toContain('Nothing is stored about a private window.');
    expect(await rendered(page, ['#walks h3'])).toEqual([]);
    expect(await stored()).not.toMatch(TELLING);
    await page.reload();
    expect(await outerHTML(page)).toBe(before);
    await page.close();
  });

  it('changes the text of the page only, and forgets where the reader stopped', async () => {
    const page = await openClean('sample/');
    await galley.inReader(page, `dialog.querySelector('.type-button').click()`);
    await galley.inReader(
      page,
      `[...dialog.querySelectorAll('.type label')].find((item) => item.textContent.trim() === 'Sepia').querySelector('input').click()`,
    );
    await until('the colour', () =>
      galley.inReader<boolean>(
        page,
        `return getComputedStyle(dialog).backgroundColor === 'rgb(244, 234, 214)'`,
      ),
    );
    await galley.inReader(page, 'dialog.scrollTo({ top: 900, behavior: "instant" })');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await page.close();
    const all = await stored();
    expect(all).not.toMatch(TELLING);
    expect(all).not.toContain('sepia');
  });
});
