import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { choose, until } from '../support/galley.ts';

declare const chrome: {
  storage: { local: { get(key: null): Promise<Record<string, unknown>> } };
};

/** The line that stands on both pages. */
const LINE = 'Thirty thousand people begin the day';

const openArticle = async ({ galley, server }: Bench, file: string): Promise<Page> => {
  const page = await galley.open(`${server.origin}repeating/${file}`);
  await choose(await galley.clickToolbar(page), 'Article');
  await until('the reader look', () => galley.reader(page));
  await page.bringToFront();
  return page;
};
const textOf = (bench: Bench, page: Page): Promise<string> =>
  bench.galley.inReader<string>(page, `return dialog.querySelector('.body').textContent`);
/** Everything that is stored about lines. */
const lines = async ({ galley }: Bench): Promise<Record<string, unknown>> => {
  const options = await galley.openOptions();
  const stored = await options.evaluate(() => chrome.storage.local.get(null));
  await options.close();
  return Object.fromEntries(Object.entries(stored).filter(([key]) => key.startsWith('seen:')));
};

inBothBrowsers('a line that stands on two pages of a site', (bench) => {
  it('stays where the first page is opened again, and is stored without text or address', async () => {
    for (const visit of ['pilot.html', 'pilot.html?utm_source=letter']) {
      const page = await openArticle(bench, visit);
      expect(await textOf(bench, page)).toContain(LINE);
      if (visit === 'pilot.html')
        await until('the lines to be stored', async () => Object.keys(await lines(bench)).length === 2);
      await page.close();
    }
    expect(JSON.stringify(await lines(bench))).not.toMatch(/127\.0\.0\.1|repeating|pilot|people/);
  });

  it('is hidden on the second page, with the reason', async () => {
    const page = await openArticle(bench, 'lamp.html');
    const text = await textOf(bench, page);
    expect(text).not.toContain(LINE);
    expect(text).toContain('For one night in March');
    expect(text).toContain('a waste of money and of bells');
    const popup = await bench.galley.clickToolbar(page);
    await until('the reason', () =>
      popup.run<boolean>(
        `return document.querySelector('.ledger')?.textContent.includes('stands on other pages of this site too') ?? false`,
      ),
    );
    await page.close();
  });
});

inBothBrowsers(
  'lines of a private window',
  (bench) => {
    it('are not stored', async () => {
      for (const file of ['pilot.html', 'lamp.html']) {
        const page = await openArticle(bench, file);
        expect(await textOf(bench, page)).toContain(LINE);
        await page.close();
      }
      expect(await lines(bench)).toEqual({});
    });
  },
  { isPrivate: true },
);
