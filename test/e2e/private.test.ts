import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { choose, outerHTML, type Popup, popupText, pressButton, rendered, until } from '../support/galley.ts';

interface Area {
  get(key: null): Promise<Record<string, unknown>>;
}
declare const chrome: {
  storage: { local: Area; sync: Area; session: Area };
  tabs: { query(filter: object): Promise<{ url?: string; incognito: boolean }[]> };
};

/** A change is synced 3 s after it (ms); the rest is for a busy machine. */
const SYNC_MS = 4500;
/** Whatever would tell that this page was read. */
const TELLING = /127\.0\.0\.1|taught|harbour|walks|place:|site:|seen:/i;

const specify = (bench: Bench): void => {
  const openClean = async (file: string): Promise<Page> => {
    const page = await bench.galley.open(bench.server.origin + file);
    await choose(await bench.galley.clickToolbar(page), 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    await page.bringToFront();
    return page;
  };
  const isThere = (page: Page, selector: string): Promise<boolean> =>
    page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
  /** All that is stored anywhere, as text. */
  const stored = async (): Promise<string> => {
    const options = await bench.galley.openOptions();
    const all = await options.evaluate(async () => [
      await chrome.storage.local.get(null),
      await chrome.storage.sync.get(null),
      await chrome.storage.session.get(null),
    ]);
    await options.close();
    return JSON.stringify(all);
  };

  /** How many blocks the popup says are hidden. */
  const listed = (popup: Popup): Promise<number> =>
    popup.run<number>(`return Number.parseInt(document.querySelector('.ledger h2')?.textContent ?? '', 10)`);

  it('is one, and Galley works in it', async () => {
    const page = await openClean('sample/');
    const options = await bench.galley.openOptions();
    const tabs = await options.evaluate(() => chrome.tabs.query({}));
    expect(tabs.find(({ url }) => url?.endsWith('sample/'))?.incognito).toBe(true);
    await options.close();
    await page.close();
  });

  it('offers nothing that would have to be stored, and what stays visible holds for the page', async () => {
    const page = await openClean('sample/');
    const popup = await bench.galley.clickToolbar(page);
    await popupText(popup);
    await until('the sentence', () =>
      popup.run<boolean>(`return document.body.innerText.includes('private')`),
    );
    expect(await popup.run(`return document.querySelector('.site input[aria-describedby]') === null`)).toBe(
      true,
    );
    const hidden = await listed(popup);
    expect(hidden).toBeGreaterThan(1);
    await popup.run(
      `document.querySelector('.keep').open = true; document.querySelector('.keep input[value=jobs]').click()`,
    );
    await until('the job box to leave the list', async () => (await listed(popup)) < hidden);
    await page.close();
    const next = await openClean('sample/');
    const there = await bench.galley.clickToolbar(next);
    await popupText(there);
    expect(await listed(there)).toBe(hidden);
    await next.close();
    expect(await stored()).not.toMatch(TELLING);
  });

  it('hides what the reader points at on this page, and stores no rule', async () => {
    const page = await openClean('taught.html');
    await choose(await bench.galley.clickToolbar(page), 'Original');
    await until('the original', async () => (await bench.galley.reader(page)) === null);
    const before = await outerHTML(page);
    await pressButton(await bench.galley.clickToolbar(page), 'Hide something else…');
    await until('the picker', () => isThere(page, 'galley-picker'));
    await page.bringToFront();
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector('#walks h3');
      box?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = box?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await until('the preview', async () => (await rendered(page, ['#walks h3'])).length === 0);
    await page.keyboard.press('Enter');
    await until('the toast', () => isThere(page, 'galley-toast'));
    const said = await until('the sentence', () =>
      bench.galley.inShadow<string>(page, 'galley-toast', 'span', 'return dialog.textContent'),
    );
    expect(said).toContain('Nothing is stored about a private window.');
    expect(await rendered(page, ['#walks h3'])).toEqual([]);
    expect(await stored()).not.toMatch(TELLING);
    await page.reload();
    expect(await outerHTML(page)).toBe(before);
    await page.close();
  });

  it('changes the reading aids for the page only, and nothing of them is stored or synced', async () => {
    const page = await openClean('sample/');
    await bench.galley.inReader(page, `dialog.querySelector('.aids-button').click()`);
    await until('the panel', () =>
      bench.galley.inReader<boolean>(page, `return dialog.querySelector('.line-focus-choice') !== null`),
    );
    await bench.galley.inReader(page, `dialog.querySelectorAll('.line-focus-choice input')[3].click()`);
    const mode = (): Promise<string | null> =>
      bench.galley.inReader(page, `return dialog.querySelector('.line-focus')?.dataset.mode ?? null`);
    await until('the line focus', async () => (await mode()) === 'three');
    await page.close();
    // As long as it takes until a change goes into the browser's sync.
    await setTimeout(SYNC_MS);
    expect(await stored()).not.toMatch(/aids|lineFocus|"main"/);
  });

  it('changes the text of the page only, and forgets where the reader stopped', async () => {
    const page = await openClean('sample/');
    await bench.galley.inReader(page, `dialog.querySelector('.type-button').click()`);
    await bench.galley.inReader(
      page,
      `[...dialog.querySelectorAll('.type label')].find((item) => item.textContent.trim() === 'Sepia').querySelector('input').click()`,
    );
    await until('the colour', () =>
      bench.galley.inReader<boolean>(
        page,
        `return getComputedStyle(dialog).backgroundColor === 'rgb(244, 234, 214)'`,
      ),
    );
    await bench.galley.inReader(page, 'dialog.scrollTo({ top: 900, behavior: "instant" })');
    // The place would be stored when the view is left: the first key closes the panel, the second one the view.
    for (const _ of ['panel', 'view']) await page.keyboard.press('Escape');
    await until('the page again', async () => (await bench.galley.reader(page)) === null);
    await page.close();
    const all = await stored();
    expect(all).not.toMatch(TELLING);
    expect(all).not.toContain('sepia');
  });
};

inBothBrowsers('a private window', specify, { isPrivate: true });
