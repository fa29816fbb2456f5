import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inChromium } from '../support/both.ts';
import { pageOf } from '../support/chromium.ts';
import { popupText, ROOT, until } from '../support/galley.ts';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

const AXE = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
/** What axe finds wrong on a page of the extension, one sentence each. */
async function problems(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"], iframes: false })',
  )) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(', ')}`);
}

/**
 * Each theme and each direction of writing once: the one is colours alone, the other has none. Chromium takes its
 * language from the environment.
 */
const DRESSES = [
  { lang: 'en', dir: 'ltr', scheme: 'light', options: {} },
  { lang: 'ar', dir: 'rtl', scheme: 'dark', options: { env: { LANGUAGE: 'ar' }, args: ['--lang=ar'] } },
] as const;

/** A site with all that a site can have of its own. */
const SITE = {
  look: 'in-place',
  keep: ['comments'],
  rules: [
    {
      id: 'a',
      kind: 'hide',
      name: 'Harbour walks',
      mark: {
        tag: 'div',
        classes: ['walks'],
        attributes: [],
        heading: 'Harbour walks',
        inner: ['h3'],
        path: ['div:1'],
      },
      lastMatched: 1,
    },
  ],
  changed: 1,
};

describe.each(DRESSES)('in the language $lang, in $scheme', ({ dir, scheme, options }) => {
  inChromium(
    'the pages of Galley',
    (bench) => {
      const own = async (file: string): Promise<Page> => {
        const page = await bench.galley.open(`chrome-extension://${bench.galley.id}/src/${file}`);
        expect(await page.evaluate('document.documentElement.dir')).toBe(dir);
        return page;
      };

      describe('axe objects to nothing', () => {
        const dress = (page: Page): Promise<void> =>
          page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

        it('in the popup over a clean article', async () => {
          const page = await bench.galley.open(`${bench.server.origin}sample/`);
          const popup = await bench.galley.clickToolbar(page);
          await popupText(popup);
          await popup.run('document.querySelector("input[value=article]").click()');
          await until('the reader look', () => bench.galley.reader(page));
          const window = pageOf(popup);
          await dress(window);
          await until('the ledger', () =>
            popup.run<boolean>('return document.querySelector(".ledger li button") !== null'),
          );
          await popup.run('for (const fold of document.querySelectorAll("details")) fold.open = true');
          expect(await problems(window)).toEqual([]);
          await window.close();
          await page.close();
        });

        it('in the options, with everything unfolded', async () => {
          const page = await own('options/index.html#site=news.example');
          await page.evaluate(
            (site) => chrome.storage.local.set({ version: 2, 'site:news.example': site }),
            SITE,
          );
          await page.reload();
          await dress(page);
          await page.waitForSelector('.sites .fields:not([hidden])');
          await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
          await page.waitForSelector('.sites .categories');
          await page.waitForSelector('.rules li');
          expect(await problems(page)).toEqual([]);
          await page.close();
        });

        it('in the welcome page', async () => {
          const page = await own('welcome/index.html');
          await dress(page);
          await page.waitForFunction(
            '/[6\u0666]/.test(document.querySelector(".demo [role=status]")?.textContent)',
          );
          expect(await problems(page)).toEqual([]);
          await page.close();
        });
      });
    },
    options,
  );
});
