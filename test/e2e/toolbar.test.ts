import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { inBothBrowsers } from '../support/both.ts';
import { choose, popupText, until } from '../support/galley.ts';

interface Tab {
  id: number;
  url?: string;
}
interface Extension {
  action: {
    getTitle(where: { tabId: number }): Promise<string>;
    getBadgeText(where: { tabId: number }): Promise<string>;
  };
  tabs: { query(filter: object): Promise<Tab[]> };
  storage: { local: { set(values: object): Promise<void>; clear(): Promise<void> } };
}
declare const chrome: Extension;

const IDLE = 'Galley: read this page clean';
const CLEAN = 'Galley: clean';
const CUT_OFF = 'Galley: clean; the article is cut off here';
const NOTHING = 'Galley: there is no article here';
const RESTRICTED = 'Galley cannot run on this page';

inBothBrowsers('the toolbar button', (bench) => {
  let extension: Page;
  beforeAll(async () => {
    extension = await bench.galley.openOptions();
  });
  /** Title and badge of the button on the tab that is in front. */
  const button = (page: Page): Promise<string[]> =>
    page.bringToFront().then(() =>
      extension.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const tabId = tab?.id ?? -1;
        return [await chrome.action.getTitle({ tabId }), await chrome.action.getBadgeText({ tabId })];
      }),
    );
  const shows = (page: Page, title: string): Promise<string[]> =>
    until(`the title “${title}”`, async () => {
      const state = await button(page);
      return state[0] === title && state;
    });
  const open = (file: string): Promise<Page> => bench.galley.open(`${bench.server.origin}${file}`);
  const clean = async (page: Page): Promise<void> => choose(await bench.galley.clickToolbar(page), 'Article');

  it('is idle on a page that was not asked about', async () => {
    const page = await open('sample/');
    expect(await button(page)).toEqual([IDLE, '']);
    await page.close();
  });

  it('says clean, with the number of hidden blocks, and is idle again with the original', async () => {
    const page = await open('sample/');
    await clean(page);
    expect(Number((await shows(page, CLEAN))[1])).toBeGreaterThan(3);
    await choose(await bench.galley.clickToolbar(page), 'Original');
    expect(await shows(page, IDLE)).toEqual([IDLE, '']);
    await page.close();
  });

  it('says that an article is cut off', async () => {
    const page = await open('cut-off.html');
    await clean(page);
    await shows(page, CUT_OFF);
    await page.close();
  });

  it('says that there is nothing to clean', async () => {
    const page = await open('front.html');
    await popupText(await bench.galley.clickToolbar(page));
    expect(await shows(page, NOTHING)).toEqual([NOTHING, '']);
    await page.close();
  });

  it('says that Galley cannot run on a page of the browser', async () => {
    const page = await bench.galley.openRestricted();
    await popupText(await bench.galley.clickToolbar(page));
    await shows(page, RESTRICTED);
    await page.close();
  });

  it('belongs to its tab, and is idle after going to another page', async () => {
    const page = await open('sample/');
    const other = await open('thread.html');
    await clean(page);
    await shows(page, CLEAN);
    expect(await button(other)).toEqual([IDLE, '']);
    await page.goto(`${bench.server.origin}thread.html`);
    expect(await shows(page, IDLE)).toEqual([IDLE, '']);
    await page.close();
    await other.close();
  });

  it('is right after going back, whether the browser kept the page clean or loads it anew', async () => {
    const page = await open('sample/');
    await clean(page);
    await shows(page, CLEAN);
    await page.goto(`${bench.server.origin}thread.html`);
    await shows(page, IDLE);
    await page.evaluate(() => history.back());
    await until('the page before', () => page.evaluate(() => location.href.endsWith('sample/')));
    const kept = await page.evaluate(() => document.querySelector('galley-view') !== null);
    await shows(page, kept ? CLEAN : IDLE);
    await page.evaluate(() => history.forward());
    await until('the page after', () => page.evaluate(() => location.href.endsWith('thread.html')));
    await shows(page, IDLE);
    await page.close();
  });

  it('is right after the worker was ended', async () => {
    const page = await open('sample/');
    await clean(page);
    await shows(page, CLEAN);
    await bench.galley.endBackground();
    expect((await button(page))[0]).toBe(CLEAN);
    const popup = await bench.galley.clickToolbar(page);
    await popupText(popup);
    expect(await popup.run('return document.querySelector("input:checked").value')).toBe('article');
    await choose(popup, 'Original');
    await shows(page, IDLE);
    await page.close();
  });

  it('leaves the number away where the reader wants it so', async () => {
    await extension.evaluate(() =>
      chrome.storage.local.set({ version: 2, general: { look: 'reader', keep: [], badge: false } }),
    );
    const page = await open('sample/');
    const popup = await bench.galley.clickToolbar(page);
    await popupText(popup);
    await popup.click('input[value=article]');
    expect(await shows(page, CLEAN)).toEqual([CLEAN, '']);
    await extension.evaluate(() => chrome.storage.local.clear());
    await page.close();
  });
});
