import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { outerHTML, popupText, until } from '../support/galley.ts';
import { ARTICLES } from '../support/newsroom/articles.ts';
import { OTHERS } from '../support/newsroom/others.ts';
import { servePages } from '../support/newsroom/serve.ts';

interface Extension {
  permissions: { getAll(): Promise<{ origins: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches: string[] }[]> };
  storage: { local: { get(key: null): Promise<Record<string, unknown>> } };
}
declare const chrome: Extension;

const SITE = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
const EVERYWHERE = ['http://*/*', 'https://*/*'];
/** Pages that are looked at together. */
const TABS = 10;
const story = ARTICLES[0]?.path ?? '';
const isClean = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('galley-view, [data-galley-hidden]') !== null);
const serve = () => servePages([...ARTICLES, ...OTHERS]);

const specify = (bench: Bench): void => {
  const url = (path: string): string => new URL(path, bench.server.origin).href;
  const openFresh = (path: string): Promise<Page> => bench.galley.open(url(path));
  /** Runs in the extension's own pages, which see what the background sees. */
  const inExtension = async <T>(look: () => Promise<T>): Promise<T> => {
    const page = await bench.galley.openOptions();
    const value = await page.evaluate(look);
    await page.close();
    return value;
  };
  const origins = async (): Promise<string[]> =>
    (await inExtension(async () => (await chrome.permissions.getAll()).origins)).sort();
  const registered = (): Promise<string[]> =>
    inExtension(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
    );
  /** Opens the popup on a story and clicks its switch. */
  const clickSwitch = async (page: Page): Promise<void> => {
    const popup = await bench.galley.clickToolbar(page);
    await popupText(popup);
    await popup.click('.site .switch input');
  };

  describe('a site on which nothing was switched on', () => {
    it('has no permission, no script, and its articles stay as they are', async () => {
      expect(await origins()).toEqual([]);
      expect(await registered()).toEqual([]);
      const page = await openFresh(story);
      expect(await isClean(page)).toBe(false);
      await page.close();
    });
  });

  describe('“Always clean articles here”', () => {
    it('changes nothing when the reader says no to the browser', async () => {
      const page = await openFresh(story);
      await clickSwitch(page);
      await bench.galley.answerPrompt(false);
      expect(await origins()).toEqual([]);
      expect(await registered()).toEqual([]);
      await page.close();
    });

    it('asks for this host alone, cleans the story at once, and registers the gate for it', async () => {
      const page = await openFresh(story);
      await clickSwitch(page);
      await bench.galley.answerPrompt(true);
      await until('the clean story', () => isClean(page));
      expect(await origins()).toEqual(SITE);
      await until('the gate', async () => (await registered()).length > 0);
      expect(await registered()).toEqual(SITE);
      await page.close();
    });

    it('cleans the next article as it opens, without a click, and gives it back exactly', async () => {
      const page = await openFresh(story);
      await until('the clean story', () => isClean(page));
      const popup = await bench.galley.clickToolbar(page);
      await popupText(popup);
      await popup.click('input[value=original]');
      await until('the original', async () => !(await isClean(page)));
      const after = await outerHTML(page);
      expect(after).not.toContain('galley');
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).opacity)).toBe('1');
      await page.close();
    });

    it('works when the worker was ended in between', async () => {
      await bench.galley.endBackground();
      const page = await openFresh(story);
      await until('the clean story', () => isClean(page));
      await page.close();
    });

    it('cleans at least 38 of 40 articles, and none of 40 other pages', { timeout: 180_000 }, async () => {
      const page = await bench.galley.blank();
      const missed: string[] = [];
      for (const { path } of ARTICLES) {
        await page.goto(url(path));
        await until('the clean page', () => isClean(page), 2500).catch(() => missed.push(path));
      }
      expect(missed.length, missed.join(' ')).toBeLessThanOrEqual(2);
      const wronged: string[] = [];
      const tabs = await Promise.all(Array.from({ length: TABS }, () => bench.galley.blank()));
      for (let first = 0; first < OTHERS.length; first += TABS) {
        const others = OTHERS.slice(first, first + TABS);
        for (const [at, { path }] of others.entries()) await tabs[at]?.goto(url(path));
        // An article that is opened after them is clean when they would be, too.
        await page.goto(url(story));
        await until('the clean page', () => isClean(page));
        for (const [at, { path }] of others.entries()) {
          const tab = tabs[at] ?? page;
          if (await isClean(tab)) wronged.push(path);
          if ((await tab.evaluate(() => getComputedStyle(document.documentElement).opacity)) !== '1')
            wronged.push(`${path} is unseen`);
        }
      }
      expect(wronged).toEqual([]);
      for (const tab of [page, ...tabs]) await tab.close();
    });

    it('is over after the switch is off: permission and script are gone, articles stay as they are', async () => {
      const page = await openFresh(story);
      await until('the clean story', () => isClean(page));
      await clickSwitch(page);
      await until('the permission to go', async () => (await origins()).length === 0);
      await until('the gate to go', async () => (await registered()).length === 0);
      await page.goto(url(story));
      const popup = await bench.galley.clickToolbar(page);
      await popupText(popup);
      expect(await popup.run('return document.querySelector("input:checked").value')).toBe('original');
      expect(await isClean(page)).toBe(false);
      await page.close();
    });
  });

  describe('a permission withdrawn outside Galley', () => {
    it('takes the script away and leaves the wish, which the popup explains', async () => {
      const page = await openFresh(story);
      await clickSwitch(page);
      await bench.galley.answerPrompt(true);
      await until('the gate', async () => (await registered()).length > 0);
      // What the browser does when the reader withdraws it in the browser's own page: the permission goes, and Galley is told.
      await inExtension(async () => {
        const { permissions } = chrome as unknown as {
          permissions: { remove(what: { origins: string[] }): Promise<boolean> };
        };
        await permissions.remove({ origins: ['http://127.0.0.1/*', 'https://127.0.0.1/*'] });
      });
      await until('the gate to go', async () => (await registered()).length === 0);
      await page.goto(url(story));
      const popup = await bench.galley.clickToolbar(page);
      await popupText(popup);
      await until('the sentence', () =>
        popup.run('return document.body.innerText.includes("your browser does not allow it right now")'),
      );
      await page.close();
    });
  });

  describe('whatever was allowed', () => {
    it('was never all sites', async () => {
      expect(await origins()).not.toEqual(EVERYWHERE);
    });
  });
};

inBothBrowsers('cleaning articles as they open', specify, { serve, screen: true });
