import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumGalley, startChromium } from '../support/chromium.ts';
import { choose, FIXTURES, outerHTML, popupText, rendered, until } from '../support/galley.ts';
import { type PageServer, serve } from '../support/server.ts';

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

const openOptions = async (hash = ''): Promise<Page> => {
  const page = await galley.open(`chrome-extension://${galley.id}/src/options/index.html${hash}`);
  await page.waitForSelector('.add');
  return page;
};

const clickLabel = (page: Page, scope: string, label: string): Promise<boolean> =>
  page.evaluate(
    (inside, text) => {
      const found = [...document.querySelectorAll(`${inside} label`)].find((item) =>
        item.textContent?.trim().startsWith(text),
      );
      found?.querySelector('input')?.click();
      return found !== undefined;
    },
    scope,
    label,
  );

describe('the popup', () => {
  it('says on a page of the browser itself that extensions cannot run there, and offers nothing', async () => {
    const page = await galley.open('chrome://version/');
    const popup = await galley.clickToolbar(page);
    expect(await popupText(popup)).toContain('Extensions cannot run on this page');
    expect(await popup.run('return document.querySelector("fieldset").disabled')).toBe(true);
    await page.close();
  });

  it('lists sections that jump and blocks that come back one by one', async () => {
    const page = await galley.open(`${server.origin}sample/`);
    const popup = await galley.clickToolbar(page);
    await choose(popup, 'Article');
    await until('the reader look', () => galley.reader(page));
    await popup.run('document.querySelector("nav li:last-child button").click()');
    const jobs = 'button[aria-label^="Show: Stellenmarkt"]';
    await until('the row of the job box', () =>
      popup.run(`const row = document.querySelector('${jobs}'); row?.click(); return row !== null`),
    );
    await until('the job box to be back', async () => (await rendered(page, ['#stellenmarkt'])).length === 1);
    expect(await rendered(page, ['#kommentare', '#newsletter'])).toEqual([]);
    await page.close();
  });

  it('finds a content script that is already there instead of running it twice', async () => {
    const page = await galley.open(`${server.origin}sample/`);
    const first = await galley.clickToolbar(page);
    await choose(first, 'Article');
    await until('the reader look', () => galley.reader(page));
    const second = await galley.clickToolbar(page);
    await popupText(second);
    expect(await second.run('return document.querySelector("input:checked").value')).toBe('article');
    expect(await page.evaluate(() => document.querySelectorAll('galley-view').length)).toBe(1);
    await page.close();
  });

  it('leaves a PDF and an empty tab as they are, with a sentence', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'galley-pdf-'));
    const pdf =
      '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
    writeFileSync(path.join(folder, 'page.pdf'), pdf);
    const files = await serve(folder);
    for (const url of [`${files.origin}page.pdf`, 'about:blank']) {
      const page = await galley.open(url);
      expect(await popupText(await galley.clickToolbar(page))).toMatch(
        /This page is no article|Extensions cannot run/,
      );
      await page.close();
    }
    await files.close();
  });

  it('survives a page that replaces itself while it is read', async () => {
    const page = await galley.open(`${server.origin}strict.html`);
    const popup = await galley.clickToolbar(page);
    await choose(popup, 'Article');
    await page.evaluate(() => {
      document.open();
      document.write('<p>Something else entirely.</p>');
      document.close();
    });
    const before = await outerHTML(page);
    const again = await galley.clickToolbar(page);
    await until('the popup to notice', () => again.run('return document.querySelector(".problem") !== null'));
    expect(await outerHTML(page)).toBe(before);
    await page.close();
  });
});

describe('the options page', () => {
  it('keeps a category visible and uses the in-place look on the site it was set for', async () => {
    const options = await openOptions('#site=127.0.0.1');
    await options.click('.add button');
    await options.waitForSelector('.sites li');
    expect(await clickLabel(options, '.sites', 'In place')).toBe(true);
    expect(await clickLabel(options, '.sites', 'Choose for this site')).toBe(true);
    await until('the categories of the site', () => clickLabel(options, '.sites .categories', 'Comments'));
    await until('the setting to be stored', () =>
      options.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { get(key: string): Promise<Record<string, { keep?: string[] }>> } } };
        };
        return (await chrome.storage.local.get('site:127.0.0.1'))['site:127.0.0.1']?.keep?.includes(
          'comments',
        );
      }),
    );
    const page = await galley.open(`${server.origin}sample/`);
    const before = await outerHTML(page);
    const popup = await galley.clickToolbar(page);
    await choose(popup, 'Article');
    await until('the job box to go', async () => (await rendered(page, ['#stellenmarkt'])).length === 0);
    expect(await rendered(page, ['#kommentare', '#absatz-1'])).toEqual(['#kommentare', '#absatz-1']);
    expect(await galley.reader(page)).toBeNull();
    await choose(popup, 'Original');
    await until('the page as it was', async () => (await outerHTML(page)) === before);
    await page.close();

    await options.bringToFront();
    await options.click('.sites button[aria-label^="Remove"]');
    await until('the site to be gone', () =>
      options.evaluate(() => document.querySelectorAll('.sites li').length === 0),
    );
    await options.close();
  });

  it('puts a line with a button where it hid comments in place', async () => {
    const options = await openOptions();
    await clickLabel(options, 'section:first-of-type', 'In place');
    const page = await galley.open(`${server.origin}sample/`);
    const popup = await galley.clickToolbar(page);
    await until('the setting to hold', async () => {
      await choose(popup, 'Article');
      return page.evaluate(() => document.querySelector('galley-note') !== null);
    });
    await choose(popup, 'Original');
    await until('the line to go', () => page.evaluate(() => document.querySelector('galley-note') === null));
    await options.bringToFront();
    await clickLabel(options, 'section:first-of-type', 'Reader');
    await options.close();
    await page.close();
  });

  it('says what is wrong with a host, and brings a removed site back', async () => {
    const options = await openOptions();
    await options.type('.add input', 'not a host!');
    await options.click('.add button');
    await options.waitForFunction(() =>
      document.querySelector('#add-problem')?.textContent?.includes('not the name of a site'),
    );
    await options.$eval('.add input', (input) => {
      input.value = '';
    });
    await options.type('.add input', 'https://www.Example.com/story?id=1');
    await options.click('.add button');
    await options.waitForFunction(
      () => document.querySelector('.sites summary')?.textContent === 'example.com',
    );
    await options.click('.sites button[aria-label="Remove the settings for example.com"]');
    await options.waitForFunction(() => document.querySelectorAll('.sites li').length === 0);
    await options.click('[role=status] button');
    await options.waitForFunction(() => document.querySelectorAll('.sites li').length === 1);
    await options.click('.sites button[aria-label="Remove the settings for example.com"]');
    await options.close();
  });
});

describe('consoles', () => {
  it('show no error of Galley', () => {
    expect(galley.errors).toEqual([]);
  });
});

describe('the keyboard shortcut', () => {
  let screen: ChildProcess;
  let headed: ChromiumGalley;
  const DISPLAY = ':87';
  const press = (keys: string): Buffer =>
    execFileSync('xdotool', ['key', '--clearmodifiers', keys], { env: { ...process.env, DISPLAY } });

  beforeAll(async () => {
    screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x1000x24'], { stdio: 'ignore' });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    headed = await startChromium({ headed: true, env: { DISPLAY } });
  });
  afterAll(async () => {
    await headed?.close();
    screen?.kill();
  });

  it('switches to the clean article and back without the popup', async () => {
    const page = await headed.open(`${server.origin}sample/`);
    await page.bringToFront();
    const worker = await until(
      'the worker',
      async () => (await (await headed.browser.extensions()).get(headed.id)?.workers())?.[0],
    );
    await until('the shortcut to be assigned', () =>
      worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
        };
        return (await chrome.commands.getAll()).some(
          ({ name, shortcut }) => name === 'toggle-clean' && shortcut === 'Alt+Shift+G',
        );
      }),
    );
    const before = await outerHTML(page);
    await until('the clean article', async () => {
      press('alt+shift+g');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return headed.reader(page);
    });
    press('alt+shift+g');
    await until('the original', async () => (await headed.reader(page)) === null);
    expect(await outerHTML(page)).toBe(before);
  });
});
