import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../support/both.ts';
import { choose, outerHTML, rendered, until } from '../support/galley.ts';

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

inBothBrowsers('the options page', (bench) => {
  it('keeps a category visible and uses the in-place look on the site it was set for', async () => {
    const options = await bench.galley.openOptions('#site=127.0.0.1');
    await options.click('.add button');
    await options.waitForSelector('.sites tbody');
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
    const page = await bench.galley.open(`${bench.server.origin}sample/`);
    const before = await outerHTML(page);
    const popup = await bench.galley.clickToolbar(page);
    await choose(popup, 'Article');
    await until('the job box to go', async () => (await rendered(page, ['#stellenmarkt'])).length === 0);
    expect(await rendered(page, ['#kommentare', '#absatz-1'])).toEqual(['#kommentare', '#absatz-1']);
    expect(await bench.galley.reader(page)).toBeNull();
    await choose(popup, 'Original');
    await until('the page as it was', async () => (await outerHTML(page)) === before);
    await page.close();

    await options.bringToFront();
    await options.click('.sites button[aria-label^="Remove"]');
    await until('the site to be gone', () =>
      options.evaluate(() => document.querySelectorAll('.sites tbody').length === 0),
    );
    await options.close();
  });

  it('puts a line with a button where it hid comments in place', async () => {
    const options = await bench.galley.openOptions();
    await clickLabel(options, 'section:first-of-type', 'In place');
    const page = await bench.galley.open(`${bench.server.origin}sample/`);
    const popup = await bench.galley.clickToolbar(page);
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
    const options = await bench.galley.openOptions();
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
    await options.waitForFunction(() =>
      document.querySelector('.sites tbody th')?.textContent?.startsWith('example.com'),
    );
    await options.click('.sites button[aria-label="Remove the settings for example.com"]');
    await options.waitForFunction(() => document.querySelectorAll('.sites tbody').length === 0);
    await (await options.waitForSelector('[role=status] button'))?.click();
    await options.waitForFunction(() => document.querySelectorAll('.sites tbody').length === 1);
    await options.click('.sites button[aria-label="Remove the settings for example.com"]');
    await options.close();
  });
});
