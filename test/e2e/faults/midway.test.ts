import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../../support/both.ts';
import { holdScripts, midway, release } from '../../support/faults.ts';
import { choose, outerHTML, popupText, until } from '../../support/galley.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; state?: { view: string } }> };
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    discard(tab: number): Promise<unknown>;
    update(tab: number, how: object): Promise<unknown>;
  };
};

const specify = (bench: Bench): void => {
  const open = (file = 'sample/'): Promise<Page> => bench.galley.open(bench.server.origin + file);
  const isClean = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.querySelector('galley-view, [data-galley-hidden]') !== null);
  /** What the reader does next works as ever. */
  const works = async (page: Page): Promise<void> => {
    const before = await outerHTML(page);
    await choose(await bench.galley.clickToolbar(page), 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    await choose(await bench.galley.clickToolbar(page), 'Original');
    await until('the page as it was', async () => (await outerHTML(page)) === before);
  };
  /** A page whose popup has just asked the background, which does not answer yet. */
  const ask = async (): Promise<Page> => {
    const page = await open();
    await holdScripts(bench.galley);
    await page.bringToFront();
    await bench.galley.clickToolbar(page);
    await midway(bench.galley);
    return page;
  };

  describe('in the middle of a request', () => {
    it('the background ends: the page is as it was, and the next click works', async () => {
      const page = await open();
      const before = await outerHTML(page);
      await holdScripts(bench.galley);
      const popup = await bench.galley.clickToolbar(page);
      await midway(bench.galley);
      await bench.galley.endBackground();
      await popupText(popup);
      expect(await outerHTML(page)).toBe(before);
      await works(page);
      await page.close();
    });

    it('the tab is closed', async () => {
      const page = await ask();
      await page.close();
      await release(bench.galley);
      await bench.galley.endBackground();
      const next = await open();
      await works(next);
      await next.close();
    });

    it('the tab goes to another page, which stays alone', async () => {
      const page = await ask();
      await page.goto(`${bench.server.origin}taught.html`);
      const before = await outerHTML(page);
      await release(bench.galley);
      expect(await outerHTML(page)).toBe(before);
      await bench.galley.endBackground();
      await works(page);
      await page.close();
    });

    it('the popup is closed: the page is shown as the reader wished', async () => {
      const page = await open();
      await page.bringToFront();
      const popup = await bench.galley.clickToolbar(page);
      await popupText(popup);
      await holdScripts(bench.galley);
      await choose(popup, 'Article');
      await midway(bench.galley);
      await bench.galley.closePopup(popup);
      await release(bench.galley);
      await until('the reader look', () => bench.galley.reader(page));
      await bench.galley.endBackground();
      await choose(await bench.galley.clickToolbar(page), 'Original');
      await until('the original', async () => !(await isClean(page)));
      await page.close();
    });
  });

  it('two windows that toggle the same tab at once leave it as the last of them was told', async () => {
    const page = await open();
    const before = await outerHTML(page);
    // Access to the tab, as the reader gives it.
    await popupText(await bench.galley.clickToolbar(page));
    const windows = [await bench.galley.openOptions(), await bench.galley.openOptions()];
    const toggle = (times: number): Promise<(string | undefined)[][]> =>
      Promise.all(
        windows.map((window) =>
          window.evaluate(async (count) => {
            const tab = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('sample/'));
            const request = { type: 'ask-page', tab: tab?.id, request: { type: 'toggle-clean' } };
            const answers = await Promise.all(
              Array.from({ length: count }, () => chrome.runtime.sendMessage(request)),
            );
            return answers.map((answer) => answer.state?.view);
          }, times),
        ),
      );
    const views = (await toggle(3)).flat();
    // Each did its part, one after the other: half of them showed the article, half the original.
    expect(views.sort()).toEqual([...Array(3).fill('article'), ...Array(3).fill('original')]);
    expect(await page.evaluate(() => document.querySelectorAll('galley-view').length)).toBe(0);
    expect(await outerHTML(page)).toBe(before);
    for (const window of windows) await window.close();
    await page.close();
  });

  it('a page that the browser kept for going back is given back as exactly as any', async () => {
    const page = await open();
    const before = await outerHTML(page);
    await choose(await bench.galley.clickToolbar(page), 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    await page.goto(`${bench.server.origin}thread.html`);
    await page.evaluate(() => history.back());
    await until('the page before', () => page.evaluate(() => location.href.endsWith('sample/')));
    await page.bringToFront();
    const popup = await bench.galley.clickToolbar(page);
    await popupText(popup);
    const shown = await popup.run('return document.querySelector("input:checked").value');
    expect(shown).toBe((await isClean(page)) ? 'article' : 'original');
    await choose(popup, 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    await choose(popup, 'Original');
    await until('the page as it was', async () => (await outerHTML(page)) === before);
    await page.close();
  });

  it('a tab that the browser has put away is no error, and works once it is back', async () => {
    const page = await open();
    await popupText(await bench.galley.clickToolbar(page));
    const options = await bench.galley.openOptions();
    await options.bringToFront();
    const answer = await options.evaluate(async () => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('sample/'));
      await chrome.tabs.discard(tab?.id ?? -1);
      const [put] = await chrome.tabs.query({ discarded: true });
      const request = { type: 'ask-page', tab: put?.id, request: { type: 'get-state' } };
      const said = await chrome.runtime.sendMessage(request);
      return { put: put !== undefined, said };
    });
    expect(answer.put).toBe(true);
    expect(answer.said.ok).toBe(false);
    await options.close();
  });
};

inBothBrowsers('what comes between', specify);
