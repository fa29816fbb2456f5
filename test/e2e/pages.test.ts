import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumGalley, pageOf, startChromium } from '../support/chromium.ts';
import { choose, FIXTURES, popupText, ROOT, until } from '../support/galley.ts';
import { type PageServer, serve } from '../support/server.ts';

const AXE = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
/** What axe finds wrong on a page of the extension, one sentence each. */
async function problems(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"], iframes: false })',
  )) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(', ')}`);
}

let galley: ChromiumGalley;
let server: PageServer;
beforeAll(async () => {
  server = await serve(FIXTURES);
  galley = await startChromium();
});
afterAll(async () => {
  await galley?.close();
  await server?.close();
});

const own = (file: string): Promise<Page> => galley.open(`chrome-extension://${galley.id}/src/${file}`);

describe.each(['light', 'dark'])('in %s, axe objects to nothing', (scheme) => {
  const dress = (page: Page): Promise<void> =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

  it('in the popup over a clean article', async () => {
    const page = await galley.open(`${server.origin}sample/`);
    const popup = await galley.clickToolbar(page);
    await popupText(popup);
    await choose(popup, 'Article');
    const window = pageOf(popup);
    await dress(window);
    await until('the ledger', () => popup.run<boolean>('return document.querySelector(".ledger") !== null'));
    await popup.run('for (const fold of document.querySelectorAll("details")) fold.open = true');
    expect(await problems(window)).toEqual([]);
    await window.close();
    await page.close();
  });

  it('in the options, with a site unfolded', async () => {
    const page = await own('options/index.html#site=news.example');
    await dress(page);
    await page.waitForSelector('section');
    await page.evaluate('document.querySelector(".add button").click()');
    await page.waitForSelector('.sites details[open]');
    expect(await problems(page)).toEqual([]);
    await page.close();
  });

  it('in the welcome page', async () => {
    const page = await own('welcome/index.html');
    await dress(page);
    await page.waitForFunction('document.querySelector("[role=status]")?.textContent.includes("6")');
    expect(await problems(page)).toEqual([]);
    await page.close();
  });
});
