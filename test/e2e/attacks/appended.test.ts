import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../../support/both.ts';
import { choose, popupText, until } from '../../support/galley.ts';
import { appendedPage, FURTHER_WORDS, headlineOf, LIVE_BLOG } from '../../support/hostile/appended.ts';
import { setLook } from '../../support/look.ts';
import { servePages } from '../../support/newsroom/serve.ts';

/** Until the last look at a page that changes without rest (ms): looks are up to 8 s apart. */
const LAST_LOOK_MS = 25_000;

/** How many articles, and in which looks they are tried. */
const COUNTS = { reader: [3, 20, 60], 'in-place': [60] } as const;
const THERE = COUNTS.reader.map((count) => ({ count, page: appendedPage(count, 'there') }));
const ADDED = COUNTS.reader.map((count) => ({ count, page: appendedPage(count, 'after-the-article') }));
const IN_PIECES = { count: 3, page: appendedPage(3, 'child-by-child') };

declare const begin: () => Promise<void>;

const specify = (bench: Bench): void => {
  const open = async (path: string): Promise<Page> =>
    bench.galley.open(new URL(path, bench.server.origin).href);
  /** The rows of the ledger in a popup that is opened now, and the number in its heading. */
  const ledger = async (page: Page): Promise<{ rows: string[]; heading: string }> => {
    const popup = await bench.galley.clickToolbar(page);
    await popupText(popup);
    return popup.run(`return {
      rows: [...document.querySelectorAll('.ledger li .preview')].map((row) => row.textContent),
      heading: document.querySelector('.ledger h2')?.textContent ?? '',
    }`);
  };
  const showArticle = async (page: Page): Promise<void> => {
    const popup = await bench.galley.clickToolbar(page);
    await popupText(popup);
    await choose(popup, 'Article');
    await until('the clean view', () =>
      page.evaluate(() => document.querySelector('galley-view, galley-status') !== null),
    );
    await bench.galley.closePopup(popup);
  };
  const expectOneRowEach = ({ rows, heading }: { rows: string[]; heading: string }, count: number) => {
    expect(rows).toHaveLength(count);
    for (let at = 1; at <= count; at++)
      expect(rows.filter((row) => row.startsWith(`${headlineOf(at)} `))).toHaveLength(1);
    expect(heading).toContain(String(count));
  };

  describe.each(['reader', 'in-place'] as const)(
    'articles appended to the one that was opened, %s look',
    (look) => {
      it('the look is chosen', () => setLook(bench.galley, look));

      const isTried = ({ count }: { count: number }): boolean =>
        COUNTS[look].some((tried) => tried === count);
      it.each(THERE.filter(isTried))(
        'are a row each where they are there from the start: $count',
        async ({ page, count }) => {
          const tab = await open(page.path);
          expectOneRowEach(await ledger(tab), count);
          await showArticle(tab);
          expectOneRowEach(await ledger(tab), count);
          await tab.close();
        },
      );

      it.each([...ADDED.filter(isTried), IN_PIECES])(
        'are a row each where the page adds them: $page.what',
        async ({ page, count }) => {
          const tab = await open(page.path);
          await showArticle(tab);
          await tab.evaluate(() => begin());
          if (look === 'reader') {
            await until('the rows', async () => (await ledger(tab)).rows.length === count, LAST_LOOK_MS);
            expectOneRowEach(await ledger(tab), count);
            return tab.close();
          }
          const hidden = () =>
            tab.evaluate(
              () =>
                [...document.querySelectorAll('main > article')].filter((one) => !one.checkVisibility())
                  .length,
            );
          await until(
            'the last look',
            async () => {
              const marked = await tab.evaluate(
                () => document.querySelectorAll('main > article[data-galley-hidden]').length,
              );
              return marked === count;
            },
            LAST_LOOK_MS,
          );
          expect(await hidden()).toBe(count);
          expectOneRowEach(await ledger(tab), count);
          await tab.close();
        },
      );

      it('are not taken for what a live blog adds to itself', async () => {
        const tab = await open(LIVE_BLOG.path);
        await showArticle(tab);
        await tab.evaluate(() => begin());
        if (look === 'reader')
          await until(
            'the last entry',
            async () => (await bench.galley.reader(tab))?.text.includes(`${FURTHER_WORDS} struck 12 times`),
            LAST_LOOK_MS,
          );
        else
          expect(
            await tab.evaluate(
              () => [...document.querySelectorAll('.entry p')].filter((one) => one.checkVisibility()).length,
            ),
          ).toBe(24);
        expect((await ledger(tab)).rows).toEqual([]);
        await tab.close();
      });
    },
  );
};

inBothBrowsers('appended articles', specify, {
  serve: () => servePages([...THERE, ...ADDED, IN_PIECES].map(({ page }) => page).concat(LIVE_BLOG)),
});
