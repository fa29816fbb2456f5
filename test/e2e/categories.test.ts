import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { framesOf, watchBox } from '../support/frames.ts';
import { choose, type Popup, popupText, rendered, until } from '../support/galley.ts';
import { setLook } from '../support/look.ts';
import { standingOf } from '../support/permissions.ts';
import { forgetSite } from '../support/site.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const JOBS = '#stellenmarkt';
/** It stands over every part of the page. */
const CONSENT = '#einwilligung';
const DAY_MS = 24 * 60 * 60 * 1000;

const specify = (bench: Bench): void => {
  const openClean = async (): Promise<Page> => {
    const page = await bench.galley.blank();
    await watchBox(page, CONSENT);
    await page.goto(`${bench.server.origin}sample/`);
    await choose(await bench.galley.clickToolbar(page), 'Article');
    await until('the clean page', async () => (await rendered(page, ['#newsletter'])).length === 0);
    return page;
  };
  const isThere = async (page: Page): Promise<boolean> => (await rendered(page, [JOBS])).length > 0;
  /** Ticks a kind in the popup for the site of the page, or takes the tick away. */
  const tickHere = async (page: Page): Promise<Popup> => {
    const popup = await bench.galley.clickToolbar(page);
    await popupText(popup);
    await until('the kinds', () =>
      popup.run<boolean>(`
        const keep = document.querySelector('.keep');
        if (keep) keep.open = true;
        const input = keep?.querySelector('input[value=jobs]');
        input?.click();
        return input !== undefined && input !== null;`),
    );
    return popup;
  };
  /** How many blocks the popup says are hidden. */
  const listed = (popup: Popup): Promise<number> =>
    popup.run<number>(`return Number.parseInt(document.querySelector('.ledger h2')?.textContent ?? '', 10)`);
  const staysEverywhere = async (): Promise<boolean> => {
    const { general } = (await standingOf(bench.galley)).stored as { general?: { keep?: string[] } };
    return general?.keep?.includes('jobs') ?? false;
  };
  /** The same in the options, for all sites; waits until it is stored. */
  const tickEverywhere = async (): Promise<void> => {
    const stayed = await staysEverywhere();
    const options = await bench.galley.openOptions();
    await until('the kinds in the options', () =>
      options.evaluate(() => {
        const labels = [...document.querySelectorAll('section:first-of-type label')];
        const jobs = labels.find((label) => label.textContent?.startsWith('Job market'));
        const input = jobs?.querySelector('input');
        input?.click();
        return input !== undefined && input !== null;
      }),
    );
    await until('the kind to be stored', async () => (await staysEverywhere()) !== stayed);
    await options.close();
  };

  it('of a site bring a box back and hide it again without a reload, and hold after one', async () => {
    await setLook(bench.galley, 'in-place');
    await forgetSite(bench.galley);
    const page = await openClean();
    expect(await isThere(page)).toBe(false);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await tickHere(page);
    await until('the box', () => isThere(page));
    await tickHere(page);
    await until('the box to go', async () => !(await isThere(page)));
    await tickHere(page);
    await until('the box', () => isThere(page));
    expect(await page.evaluate('window.isSamePage')).toBe(true);
    expect((await standingOf(bench.galley)).stored['site:127.0.0.1']).toMatchObject({ keep: ['jobs'] });
    await page.close();
    const next = await openClean();
    expect(await isThere(next)).toBe(true);
    await tickHere(next);
    await until('the box to go', async () => !(await isThere(next)));
    await next.close();
  });

  describe.each(['reader', 'in-place'] as const)('in the look %s', (look) => {
    it('change with no frame of the page as it was', async () => {
      await setLook(bench.galley, look);
      await forgetSite(bench.galley);
      const page = await openClean();
      const before = await framesOf(page);
      expect(before.seen).toBeGreaterThan(0);
      const popup = await bench.galley.clickToolbar(page);
      await popupText(popup);
      const all = await listed(popup);
      expect(all).toBeGreaterThan(1);
      for (const there of [true, false, true, false]) {
        const popup = await tickHere(page);
        if (look === 'in-place')
          await until('the box to change', async () => (await isThere(page)) === there);
        // Below the reader look nothing is rendered; the list tells.
        else await until('the list to change', async () => (await listed(popup)) < all === there);
      }
      const after = await framesOf(page);
      expect((await bench.galley.reader(page)) !== null).toBe(look === 'reader');
      expect(after.drawn).toBeGreaterThan(before.drawn);
      expect(after.seen).toBe(before.seen);
      await page.close();
    });
  });

  it('of all sites hold on the next page, and where a site has none of its own', async () => {
    await forgetSite(bench.galley);
    await tickEverywhere();
    const page = await openClean();
    expect(await isThere(page)).toBe(true);
    await tickEverywhere();
    await page.close();
    const next = await openClean();
    expect(await isThere(next)).toBe(false);
    await next.close();
  });

  it('of all sites reach a page that is open as soon as the popup is opened on it', async () => {
    const page = await openClean();
    await tickEverywhere();
    await page.bringToFront();
    const popup = await bench.galley.clickToolbar(page);
    await choose(popup, 'Original');
    await choose(popup, 'Article');
    await until('the box', () => isThere(page));
    await tickEverywhere();
    await page.close();
  });
};

inBothBrowsers('the kinds that stay visible', specify);

inBothBrowsers('a taught rule that found nothing', (bench) => {
  it('for 30 days is marked in the options, and loses the mark on the day it finds its box again', {
    timeout: 60_000,
  }, async () => {
    const today = Math.floor(Date.now() / DAY_MS);
    const rule = (id: string, tag: string, box: string, heading: string, days: number) => ({
      id,
      kind: 'hide',
      name: `Rule ${id}`,
      mark: {
        tag,
        id: box,
        heading,
        classes: [`${box}-box`],
        attributes: [],
        inner: ['h3', 'p'],
        path: [],
      },
      lastMatched: today - days,
    });
    const options = await bench.galley.openOptions();
    await options.evaluate(
      (rules) => chrome.storage.local.set({ version: 2, 'site:127.0.0.1': { rules, changed: Date.now() } }),
      [
        rule('old', 'div', 'walks', 'harbour walks', 31),
        rule('gone', 'aside', 'no-such-box', 'a box that is gone', 400),
        rule('late', 'aside', 'none', 'a box that may come back', 29),
      ],
    );
    await options.close();
    const stale = async (): Promise<string[]> => {
      const page = await bench.galley.openOptions('#site=127.0.0.1');
      const names = await until('the rules', async () => {
        const rows = await page.evaluate(() =>
          [...document.querySelectorAll('.rules li')].map((row) => ({
            name: row.querySelector('input')?.value ?? '',
            isStale: row.querySelector('.stale') !== null,
          })),
        );
        return rows.length === 3 && rows;
      });
      await page.close();
      return names.filter(({ isStale }) => isStale).map(({ name }) => name);
    };
    expect(await stale()).toEqual(['Rule old', 'Rule gone']);
    const page = await bench.galley.open(`${bench.server.origin}taught.html`);
    await choose(await bench.galley.clickToolbar(page), 'Article');
    await until('the box to be hidden', async () => (await rendered(page, ['#walks'])).length === 0);
    const noted = await until('the day to be noted', async () => {
      const site = (await standingOf(bench.galley)).stored['site:127.0.0.1'] as {
        rules: { lastMatched: number }[];
      };
      return site.rules[0]?.lastMatched === today && site;
    });
    expect(noted.rules.map(({ lastMatched }) => today - lastMatched)).toEqual([0, 400, 29]);
    expect(await stale()).toEqual(['Rule gone']);
    await page.close();
  });
});
