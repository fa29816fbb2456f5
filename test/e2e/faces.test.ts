import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { choose, until } from '../support/galley.ts';

/** What a page can see of typefaces. */
const familiesIn = (page: Page) =>
  page.evaluate(() => [...document.fonts].map(({ family }) => family.replaceAll('"', '')));
const widthOf = ({ galley }: Bench, page: Page) =>
  galley.inReader<number>(
    page,
    `const text = document.createElement('span');
     text.textContent = 'mmMwWlliI0O&@agQ';
     dialog.querySelector('.body').append(text);
     const { width } = text.getBoundingClientRect();
     text.remove();
     return width / parseFloat(getComputedStyle(dialog.querySelector('.body')).fontSize)`,
  );
const setFace = ({ galley }: Bench, page: Page, name: string) =>
  until(`the choice of ${name}`, () =>
    galley.inReader<boolean>(
      page,
      `if (!dialog.querySelector('.type.panel')) dialog.querySelector('.type-button').click();
       const label = [...dialog.querySelectorAll('.faces label')].find((item) => item.textContent === ${JSON.stringify(name)});
       const input = label?.querySelector('input');
       if (input && !input.checked) input.click();
       return input?.checked === true`,
    ),
  );

inBothBrowsers(
  'the typefaces that ship',
  (bench) => {
    const open = async (): Promise<Page> => {
      // The strictest policy: not even a font of the page's own site may load.
      const policy = encodeURIComponent("default-src 'none'");
      const page = await bench.galley.open(`${bench.server.origin}strict.html?csp=${policy}`);
      const popup = await bench.galley.clickToolbar(page);
      await choose(popup, 'Article');
      await until('the reader look', () => bench.galley.reader(page));
      await bench.galley.closePopup(popup);
      await page.bringToFront();
      return page;
    };
    const leave = async (page: Page): Promise<void> => {
      await bench.galley.inReader(page, `dialog.querySelector('.to-original').click()`);
      await until('the page', async () => (await bench.galley.reader(page)) === null);
    };

    it('are set on a page that forbids all fonts, under names it cannot know, and leave with the view', async () => {
      const page = await open();
      const widths = new Set<string>();
      for (const name of ['Sans serif', 'OpenDyslexic', 'Atkinson Hyperlegible', 'Literata']) {
        await setFace(bench, page, name);
        await until(`another width for ${name}`, async () => {
          const width = (await widthOf(bench, page)).toFixed(2);
          return !widths.has(width) && widths.add(width);
        });
      }
      expect(widths.size).toBe(4);
      const seen = await familiesIn(page);
      expect(seen.length).toBeGreaterThan(0);
      for (const family of seen) expect(family).toMatch(/^g[a-z0-9]{12}-(?:literata|hyperlegible|dyslexic)$/);
      await leave(page);
      expect(await familiesIn(page)).toEqual([]);
      await page.close();
    });

    it('are not loaded where a typeface of the computer is chosen', async () => {
      const page = await open();
      await setFace(bench, page, 'System');
      await until('the choice to be stored', async () => {
        const options = await bench.galley.openOptions();
        const stored = await options.evaluate(() =>
          (
            globalThis as unknown as {
              chrome: {
                storage: {
                  local: { get(key: string): Promise<{ general?: { typography?: { font: string } } }> };
                };
              };
            }
          ).chrome.storage.local.get('general'),
        );
        await options.close();
        return stored.general?.typography?.font === 'system';
      });
      await page.close();
      const next = await open();
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await familiesIn(next)).toEqual([]);
      await setFace(bench, next, 'Serif');
      await next.close();
    });
  },
  { ignoreErrors: 'of-pages' },
);
