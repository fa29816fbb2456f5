import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../support/both.ts';
import { until } from '../support/galley.ts';

interface Area {
  get(key: null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}
declare const chrome: { storage: { local: Area; sync: Area } };

const SITES = 2000;
const LONGEST_EXCHANGE_MS = 20_000;
const LARGEST_ITEM = 8192;
const QUOTA = 102_400;

const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
/** Clicks the input whose label in the general settings begins so. */
const click = (page: Page, label: string): Promise<void> =>
  page.evaluate((start) => {
    const labels = [...document.querySelectorAll('section:first-of-type label')];
    labels
      .find((one) => one.textContent?.startsWith(start))
      ?.querySelector('input')
      ?.click();
  }, label);
const isTicked = (page: Page, label: string): Promise<boolean> =>
  page.evaluate((start) => {
    const labels = [...document.querySelectorAll('section:first-of-type label')];
    return labels.find((one) => one.textContent?.startsWith(start))?.querySelector('input')?.checked ?? false;
  }, label);
/** Items of the browser's own sync, with what each takes in bytes. */
const synced = (page: Page): Promise<[string, number][]> =>
  page.evaluate(async () =>
    Object.entries(await chrome.storage.sync.get(null)).map(([key, value]): [string, number] => [
      key,
      new TextEncoder().encode(key + JSON.stringify(value)).length,
    ]),
  );

inBothBrowsers('settings', (bench) => {
  it('are the same on two options pages at once, which do not overwrite each other', async () => {
    const one = await bench.galley.openOptions();
    const two = await bench.galley.openOptions();
    const names = ['Comments', 'Newsletter', 'Advertising', 'Job market'];
    // Without waiting for one another.
    await Promise.all(names.map((name, at) => click(at % 2 ? one : two, name)));
    for (const page of [one, two])
      for (const name of names)
        await until(`${name} without a tick on both pages`, async () => !(await isTicked(page, name)));
    for (const name of names) await click(one, name);
    for (const name of names) await until(`${name} with a tick on the other page`, () => isTicked(two, name));
    await one.close();
    await two.close();
  });

  it('of 2,000 sites are taken by the browser’s own sync, under its quotas', async () => {
    const page = await bench.galley.openOptions();
    await page.evaluate(async (count) => {
      const site = (at: number): [string, unknown] => [
        `site:${at % 3 ? 'news' : 'www2'}.paper-${(at * 7919) % 10_007}.example`,
        {
          automatic: at % 2 === 0,
          look: at % 5 ? 'reader' : 'in-place',
          keep: ['comments'],
          changed: 1.7e12 + at * 977,
        },
      ];
      const sites = Array.from({ length: count }, (_, at) => site(at));
      await chrome.storage.local.set({ version: 2, ...Object.fromEntries(sites) });
    }, SITES);
    const items = await until(
      'the copy',
      async () => {
        const there = await synced(page);
        return there.length > 10 && there;
      },
      LONGEST_EXCHANGE_MS,
    );
    for (const [key, bytes] of items) expect(bytes, key).toBeLessThan(LARGEST_ITEM);
    expect(items.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThan(QUOTA);
    await until('the sentence', async () =>
      (await text(page)).includes('All settings are in the copy for your other devices.'),
    );
    expect(await text(page)).toContain('2,000');
    await page.close();
  });

  it('are gone from there as well after “Delete all settings”', async () => {
    const page = await bench.galley.openOptions();
    const press = (name: string): Promise<unknown> =>
      until(name, () =>
        page.evaluate((label) => {
          const found = [...document.querySelectorAll('button')].find((one) => one.textContent === label);
          found?.click();
          return found !== undefined;
        }, name),
      );
    await press('Delete all settings');
    await press('Delete');
    await until('the sentence', async () => (await text(page)).includes('All settings deleted.'));
    const keysOfCopy = async (): Promise<string[]> => (await synced(page)).map(([key]) => key);
    // What tells the other devices, and nothing else; nor does an exchange bring anything back.
    expect(await keysOfCopy()).toEqual(['main']);
    await until(
      'the next exchange',
      () => page.evaluate(async () => 'sync-state' in (await chrome.storage.local.get(null))),
      LONGEST_EXCHANGE_MS,
    );
    expect(await keysOfCopy()).toEqual(['main']);
    const keys = await page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    // The moment, and what the exchange noted: how it went, and in which form it stores.
    expect(keys.sort()).toEqual(['cleared', 'sync-state', 'version']);
    await page.close();
  });
});
