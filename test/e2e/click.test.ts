import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { choose, outerHTML, popupText, until } from '../support/galley.ts';

interface Tab {
  id: number;
  incognito: boolean;
}
declare const chrome: {
  action: {
    setPopup(details: { popup: string }): Promise<void>;
    getPopup(where: object): Promise<string>;
  };
  tabs: { query(filter: object): Promise<Tab[]> };
  storage: { local: { set(values: object): Promise<void> } };
};

/** A click that the protocol gives is lost now and then (3 of some 90 runs in Chromium, none in Firefox); why is not known. */
const LOST_CLICKS = { retry: 2 };

const specify = (bench: Bench): void => {
  let options: Page;
  const click = (page: Page): Promise<void> => bench.galley.clickButton(page);
  const open = (file: string): Promise<Page> => bench.galley.open(`${bench.server.origin}${file}`);
  const readerOf = (page: Page): Promise<unknown> => until('the article', () => bench.galley.reader(page));
  const isPanelGone = (): Promise<unknown> =>
    until('no panel', async () => !(await bench.galley.isPopupOpen()));
  const isOriginal = (page: Page): Promise<unknown> =>
    until('the original', async () => (await bench.galley.reader(page)) === null);
  /** Chooses on the options page what a click does, and waits until the browser knows. */
  const setClick = async (value: 'read' | 'panel'): Promise<void> => {
    await options.bringToFront();
    await options.$eval(`.click input[value=${value}]`, (input) => (input as HTMLInputElement).click());
    await until('the click that was chosen', async () => (await defaultClick()) === value);
  };
  const defaultClick = (): Promise<string> =>
    options.evaluate(async () => ((await chrome.action.getPopup({})) === '' ? 'read' : 'panel'));
  /** What the next click on the tab in front does. */
  const nextClick = async (page: Page): Promise<string> => {
    await page.bringToFront();
    return options.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return (await chrome.action.getPopup({ tabId: tab?.id ?? -1 })) === '' ? 'read' : 'panel';
    });
  };
  const nextClickIs = (page: Page, what: string): Promise<unknown> =>
    until(`the next click: ${what}`, async () => (await nextClick(page)) === what);

  beforeAll(async () => {
    options = await bench.galley.openOptions();
  });

  it('opens the panel until the reader has chosen', async () => {
    const page = await open('sample/');
    const popup = await bench.galley.clickToolbar(page);
    expect(await popupText(popup)).toContain('Read the article');
    expect(await bench.galley.reader(page)).toBeNull();
    await bench.galley.closePopup(popup);
    await page.close();
  });

  it('on “Read the article” shows it, and the panel goes', async () => {
    const page = await open('sample/');
    await (await bench.galley.clickToolbar(page)).click('.primary');
    await readerOf(page);
    await isPanelGone();
    await page.close();
  });

  it(
    'shows the article at once, if chosen so; the second click opens the panel, which gives the page back',
    LOST_CLICKS,
    async () => {
      await setClick('read');
      const page = await open('sample/');
      const before = await outerHTML(page);
      await click(page);
      await readerOf(page);
      expect(await bench.galley.isPopupOpen()).toBe(false);
      await nextClickIs(page, 'panel');
      const popup = await bench.galley.clickToolbar(page);
      expect(await popupText(popup)).toMatch(/\d+ blocks hidden/);
      await choose(popup, 'Original');
      await isOriginal(page);
      expect(await outerHTML(page)).toBe(before);
      await nextClickIs(page, 'read');
      // Chromium has closed it already, with the look at the tab.
      if (await bench.galley.isPopupOpen()) await bench.galley.closePopup(popup);
      await isPanelGone();
      await click(page);
      await readerOf(page);
      await page.close();
    },
  );

  it('shows the article again after the reader left it in the page', LOST_CLICKS, async () => {
    const page = await open('sample/');
    await click(page);
    await readerOf(page);
    await nextClickIs(page, 'panel');
    await page.keyboard.press('Escape');
    await isOriginal(page);
    await nextClickIs(page, 'read');
    await click(page);
    await readerOf(page);
    await page.close();
  });

  it('shows the next article after navigation, in each tab by itself', LOST_CLICKS, async () => {
    const page = await open('sample/');
    const other = await open('thread.html');
    await click(page);
    await readerOf(page);
    await nextClickIs(page, 'panel');
    expect(await nextClick(other)).toBe('read');
    await page.goto(`${bench.server.origin}sample/?next`);
    await nextClickIs(page, 'read');
    await click(page);
    await readerOf(page);
    await nextClickIs(page, 'panel');
    await page.reload();
    await nextClickIs(page, 'read');
    await page.close();
    await other.close();
  });

  it('shows the next article of a page that does not navigate', LOST_CLICKS, async () => {
    const page = await open('sample/');
    await click(page);
    await readerOf(page);
    await nextClickIs(page, 'panel');
    await page.evaluate(() => {
      const text =
        'The mill by the river has ground flour for ninety years, and on Friday its wheel stands still. ';
      history.pushState({}, '', '/sample/mill');
      document.title = 'The mill closes';
      document.body.innerHTML = `<article><h1>The mill closes</h1>${`<p>${text.repeat(3)}</p>`.repeat(6)}</article>`;
    });
    await isOriginal(page);
    await nextClickIs(page, 'read');
    await click(page);
    const { text } = await until('the article', () => bench.galley.reader(page));
    expect(text).toContain('The mill by the river');
    await page.close();
  });

  it('twice in a row shows the article once', async () => {
    const page = await open('sample/');
    await Promise.all([click(page), click(page)]);
    await readerOf(page);
    await nextClickIs(page, 'panel');
    expect(await bench.galley.reader(page)).not.toBeNull();
    await page.close();
  });

  it('opens the panel on a page that is no article', async () => {
    const page = await open('front.html');
    const popup = await bench.galley.clickToolbar(page);
    expect(await popupText(popup)).toContain('There is no article on this page');
    await bench.galley.closePopup(popup);
    await page.close();
  });

  it('opens the panel on a page that is closed to extensions', async () => {
    const page = await bench.galley.openRestricted();
    const popup = await bench.galley.clickToolbar(page);
    expect(await popupText(popup)).toContain('Extensions cannot run on this page');
    await bench.galley.closePopup(popup);
    await page.close();
  });

  it('still shows the article after the background was ended', LOST_CLICKS, async () => {
    const page = await open('sample/');
    await bench.galley.endBackground();
    await click(page);
    await readerOf(page);
    await page.close();
  });

  it('shows it again after a start at which the browser has forgotten what a click does', async () => {
    await bench.galley.endBackground();
    await options.evaluate(() => chrome.action.setPopup({ popup: 'src/popup/index.html' }));
    expect(await defaultClick()).toBe('panel');
    await bench.galley.inBackground('return true');
    await until('the click that was chosen', async () => (await defaultClick()) === 'read');
  });

  it('opens the panel again, everywhere, if chosen so', LOST_CLICKS, async () => {
    const page = await open('sample/');
    await click(page);
    await readerOf(page);
    await page.keyboard.press('Escape');
    await nextClickIs(page, 'read');
    await setClick('panel');
    await nextClickIs(page, 'panel');
    const popup = await bench.galley.clickToolbar(page);
    expect(await popupText(popup)).toContain('Read the article');
    await bench.galley.closePopup(popup);
    await page.close();
  });
};

inBothBrowsers('a click on the toolbar button', specify);

inBothBrowsers(
  'a click on the toolbar button in a private window',
  (bench) => {
    it('shows the article at once, if chosen so, and the second one opens the panel', async () => {
      const options = await bench.galley.openOptions();
      await options.evaluate(() =>
        chrome.storage.local.set({ version: 2, general: { look: 'reader', keep: [], click: 'read' } }),
      );
      await until('the click that was chosen', () =>
        options.evaluate(async () => (await chrome.action.getPopup({})) === ''),
      );
      const page = await bench.galley.open(`${bench.server.origin}sample/`);
      await bench.galley.clickButton(page);
      await until('the article', () => bench.galley.reader(page));
      await until('a second click that opens the panel', () =>
        options.evaluate(async () => {
          const tabs = (await chrome.tabs.query({})).filter(({ incognito }) => incognito);
          const next = await Promise.all(tabs.map(({ id }) => chrome.action.getPopup({ tabId: id })));
          return next.some((popup) => popup !== '');
        }),
      );
      const popup = await bench.galley.clickToolbar(page);
      expect(await popupText(popup)).toMatch(/\d+ blocks hidden/);
      await page.close();
    });
  },
  { isPrivate: true },
);
