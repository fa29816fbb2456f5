import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { unpack } from '../../../src/settings/sync/pack.ts';
import { inBothBrowsers } from '../../support/both.ts';
import { choose, pressButton, until } from '../../support/galley.ts';
import { forgetSite } from '../../support/site.ts';

interface Area {
  get(key: null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}
declare const chrome: { storage: { local: Area; sync: Area } };

interface Site {
  changed: number;
  rules?: { lastMatched: number; mark: { heading?: string } }[];
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** The reader made the rule so many days ago, and it was found last so many days ago. */
const MADE = 10;
const FOUND = 5;
/** A change is synced 3 s after it (ms); the rest is for a busy machine. */
const SYNC_WITHIN_MS = 15_000;

const isThere = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);

inBothBrowsers('what the browser syncs', (bench) => {
  const local = (options: Page): Promise<Record<string, unknown>> =>
    options.evaluate(() => chrome.storage.local.get(null));
  const siteKey = async (options: Page): Promise<string | undefined> =>
    Object.keys(await local(options)).find((key) => key.startsWith('site:'));
  const siteOf = async (options: Page): Promise<Site | undefined> => {
    const key = await siteKey(options);
    return key === undefined ? undefined : ((await local(options))[key] as Site);
  };
  /** The sites that the sync holds. */
  const synced = async (options: Page): Promise<Record<string, Site>> => {
    const items = await options.evaluate(() => chrome.storage.sync.get(null));
    const packed = Object.entries(items).filter(([key]) => key.startsWith('sites-'));
    const buckets = await Promise.all(packed.map(([, value]) => unpack(String(value))));
    return Object.assign({}, ...buckets.map((bucket) => (bucket as { sites: object }).sites));
  };

  it('is not the day of a visit, the address, or text of the article', async () => {
    await forgetSite(bench.galley);
    const page = await bench.galley.open(`${bench.server.origin}taught.html`);
    await pressButton(await bench.galley.clickToolbar(page), 'Hide something else…');
    await until('the picker', () => isThere(page, 'galley-picker'));
    await page.bringToFront();
    await page.click('#walks h3');
    await until('the box to be marked', () =>
      bench.galley.inShadow<boolean>(
        page,
        'galley-picker',
        'section',
        `return dialog.querySelector('.status')?.textContent.includes('Harbour walks')`,
      ),
    );
    await page.keyboard.press('Enter');
    await until('the rule', () => isThere(page, 'galley-toast'));

    const options = await bench.galley.openOptions();
    const today = Math.floor(Date.now() / DAY_MS);
    const site = await until('the stored rule', async () => {
      const held = await siteOf(options);
      return held?.rules && held;
    });
    const key = (await siteKey(options)) ?? '';
    const aged: Site = {
      ...site,
      changed: Date.now() - MADE * DAY_MS,
      rules: (site.rules ?? []).map((rule) => ({ ...rule, lastMatched: today - FOUND })),
    };
    await options.evaluate(
      async (at, value) => {
        await chrome.storage.sync.clear();
        await chrome.storage.local.set({ [at]: value });
      },
      key,
      aged,
    );

    await page.reload();
    await choose(await bench.galley.clickToolbar(page), 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    await until(
      'the day of the visit on this device',
      async () => ((await siteOf(options))?.rules?.[0]?.lastMatched ?? 0) >= today,
    );
    await page.close();

    // Any change of the reader has everything compared and synced.
    await options.evaluate(() =>
      document.querySelector<HTMLInputElement>('section:first-of-type input[type=checkbox]')?.click(),
    );
    const sites = await until(
      'the sync',
      async () => {
        const held = await synced(options);
        return Object.keys(held).length > 0 && held;
      },
      SYNC_WITHIN_MS,
    );
    const [only] = Object.values(sites);
    expect(only?.rules?.map(({ lastMatched }) => lastMatched)).toEqual([Math.floor(aged.changed / DAY_MS)]);
    // Names and headings of boxes are synced, as the options page says; nothing else of a page is.
    const all = JSON.stringify(sites);
    expect(all).toContain('Harbour walks');
    expect(all).not.toMatch(/taught|Skarholm|watertight|old crane/);
    await options.close();
  });
});
