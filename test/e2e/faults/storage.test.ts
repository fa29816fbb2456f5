import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../../support/both.ts';
import { refuseStorage } from '../../support/faults.ts';
import { choose, outerHTML, until } from '../../support/galley.ts';
import { standingOf } from '../../support/permissions.ts';

interface Area {
  get(key: null): Promise<object>;
  set(items: object): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
declare const chrome: { storage: { local: Area; sync: Area } };

const SORRY = 'The browser could not store this change.';
/** What Chromium lets an extension store on this device, in bytes. */
const LOCAL_QUOTA = 10_485_760;
/** What browsers let an extension store in their sync, in bytes, and in one item of it. */
const SYNC_QUOTA = 102_400;
const SYNC_ITEM = 8192;
const LONGEST_EXCHANGE_MS = 60_000;
/** Every change of a full storage takes a second on a busy machine, as all of it is read again. */
const FILLING_MS = 120_000;

/** Takes out what a test has filled the storage of the device with. */
const empty = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { local } = chrome.storage;
    await local.remove(Object.keys(await local.get(null)).filter((key) => /^(?:filler|rest)/.test(key)));
  });

const tick = (page: Page, label: string): Promise<boolean> =>
  page.evaluate((start) => {
    const input = [...document.querySelectorAll('label')]
      .find((item) => item.textContent?.startsWith(start))
      ?.querySelector('input');
    input?.click();
    return input?.checked ?? false;
  }, label);
const isTicked = (page: Page, label: string): Promise<boolean> =>
  page.evaluate(
    (start) =>
      [...document.querySelectorAll('label')]
        .find((item) => item.textContent?.startsWith(start))
        ?.querySelector('input')?.checked ?? false,
    label,
  );
const says = (page: Page, text: string, within?: number): Promise<unknown> =>
  until(`“${text}”`, () => page.evaluate((words) => document.body.innerText.includes(words), text), within);

/** The kinds of blocks that stay, as they are stored. */
async function keptBy({ galley }: Bench): Promise<string[]> {
  return ((await standingOf(galley)).stored.general as { keep: string[] }).keep;
}

const specify = (bench: Bench): void => {
  it.each([[['get']], [['set']], [['remove']], [['get', 'set', 'remove']]] as const)(
    'a background that may not %s reads articles and gives them back all the same',
    async (calls) => {
      const page = await bench.galley.open(`${bench.server.origin}sample/`);
      const before = await outerHTML(page);
      await refuseStorage(bench.galley, calls);
      await choose(await bench.galley.clickToolbar(page), 'Article');
      await until('the reader look', () => bench.galley.reader(page));
      await choose(await bench.galley.clickToolbar(page), 'Original');
      await until('the page as it was', async () => (await outerHTML(page)) === before);
      await page.close();
      await bench.galley.endBackground();
    },
  );

  it('a device without room keeps the settings as they were, and says so', {
    timeout: FILLING_MS,
  }, async () => {
    const options = await bench.galley.openOptions();
    await empty(options);
    const { stored } = await standingOf(bench.galley);
    await options.evaluate(async (quota) => {
      const { local } = chrome.storage;
      // Firefox sets no limit here; a full disk is told of in the same way.
      if (navigator.userAgent.includes('Firefox')) {
        local.set = () =>
          Promise.reject(new Error('QuotaExceededError: storage.local API call exceeded its quota'));
        return;
      }
      try {
        // All but a few bytes, so that the next change finds no room.
        await local.set({ filler: 'x'.repeat(quota - 200) });
        await local.set({ rest: 'x'.repeat(150) }).catch(() => undefined);
      } catch {
        // What was there before takes more.
        await local.set({ filler: 'x'.repeat(quota - 4000) });
      }
      // What is left of the room.
      for (let size = 4096; size > 0; size = Math.floor(size / 2))
        for (let at = 0; at < 3; at++)
          await local.set({ [`rest${size}-${at}`]: 'x'.repeat(size) }).catch(() => undefined);
    }, LOCAL_QUOTA);
    const before = await isTicked(options, 'Comments');
    await tick(options, 'Comments');
    await says(options, SORRY);
    expect(await isTicked(options, 'Comments')).toBe(before);
    const after = (await standingOf(bench.galley)).stored;
    expect(after.general).toEqual(stored.general);
    await options.close();

    const next = await bench.galley.openOptions();
    await empty(next);
    await tick(next, 'Comments');
    await until('the change', async () => (await isTicked(next, 'Comments')) !== before);
    expect((await keptBy(bench)).includes('comments')).toBe(before);
    await next.close();
  });

  it('a sync without room leaves the settings on this device, and says so', {
    timeout: FILLING_MS,
  }, async () => {
    const options = await bench.galley.openOptions();
    await empty(options);
    await options.evaluate(
      async (quota, item) => {
        const fill = (key: string, size: number): Promise<void> =>
          chrome.storage.sync.set({ [key]: 'x'.repeat(size) }).catch(() => undefined);
        for (let at = 0; at < Math.floor(quota / item); at++) await fill(`else-${at}`, item - 40);
        // What is left of the room, to the last bytes: what is stored already may grow by a few.
        let rest = 0;
        for (let size = item / 2; size >= 1; size /= 2)
          for (let at = 0; at < 2; at++) await fill(`r${(rest++).toString(36)}`, size);
      },
      SYNC_QUOTA,
      SYNC_ITEM,
    );
    const before = await isTicked(options, 'Newsletter');
    await tick(options, 'Newsletter');
    await until('the change', async () => (await isTicked(options, 'Newsletter')) !== before);
    await says(options, 'Everything is stored on this device', LONGEST_EXCHANGE_MS);
    expect((await keptBy(bench)).includes('newsletter')).toBe(before);
    await options.close();
  });
};

inBothBrowsers('a storage that refuses', specify);
