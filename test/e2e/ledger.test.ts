import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import expected from '../fixtures/sample/expected.json' with { type: 'json' };
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { choose, outerHTML, type Popup, popupText, rendered, until } from '../support/galley.ts';
import { setLook } from '../support/look.ts';

const openClean = async ({ galley, server }: Bench, file: string): Promise<{ page: Page; popup: Popup }> => {
  const page = await galley.open(server.origin + file);
  const popup = await galley.clickToolbar(page);
  await choose(popup, 'Article');
  await until('the clean view', () =>
    page.evaluate(() => document.querySelector('[data-galley-hidden], galley-note, galley-view') !== null),
  );
  return { page, popup };
};
/** Longer than a press after which the marks stay until the next one (350 ms, `src/popup/peek.tsx`). */
const HELD_MS = 400;
const blockCount = Object.keys(expected.clutter).length;
const marks = ({ galley }: Bench, page: Page) =>
  galley.inShadow<string[]>(
    page,
    'galley-peek',
    'div',
    'return [...dialog.querySelectorAll("span")].map((chip) => chip.textContent)',
  );
const areGone = (page: Page) => page.evaluate(() => document.querySelector('galley-peek') === null);
const paragraphs = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('p')].map((text) => text.getBoundingClientRect().top));
/** Whether the next Tab goes to a link or button of the element: reading goes on there. */
const tabLeadsInto = async (page: Page, selector: string): Promise<boolean> => {
  await page.bringToFront();
  await page.keyboard.press('Tab');
  return page.evaluate((at) => document.activeElement?.closest(at) !== null, selector);
};
const holdPeek = (popup: Popup, held: boolean): Promise<void> =>
  popup.run(`const event = new KeyboardEvent('${held ? 'keydown' : 'keyup'}', { key: ' ', bubbles: true });
    document.querySelector('.peek').dispatchEvent(event)`);

inBothBrowsers('what was hidden', (bench) => {
  it.each(['in-place', 'reader'] as const)(
    'can be peeked at in the %s look while a key is held, and nothing moves',
    async (look) => {
      await setLook(bench.galley, look);
      const { page, popup } = await openClean(bench, 'sample/');
      await popupText(popup);
      // The bar of the page's own look comes after the article.
      if (look === 'in-place')
        await until('the bar', async () => (await outerHTML(page)).includes('<galley-bar>'));
      const before = await outerHTML(page);
      const at = await paragraphs(page);
      await holdPeek(popup, true);
      const marked = await until('the marks', async () => {
        const found = await marks(bench, page);
        return found.length > 0 && found;
      });
      expect(marked).toHaveLength(blockCount);
      expect(await paragraphs(page)).toEqual(at);
      // A shorter press would leave the marks there.
      await setTimeout(HELD_MS);
      await holdPeek(popup, false);
      await until('the marks to go', () => areGone(page));
      expect(await outerHTML(page)).toBe(before);
      await page.close();
    },
  );

  it('is marked on the page while its row has the focus, and no longer when the popup closes', async () => {
    await setLook(bench.galley, 'in-place');
    const { page, popup } = await openClean(bench, 'sample/');
    await until('the rows', () =>
      popup.run(
        'for (const d of document.querySelectorAll(".ledger details")) d.open = true; return document.querySelector(".ledger li button") !== null',
      ),
    );
    await popup.run('document.querySelector("button[aria-label^=\'Show once: Stellenmarkt\']").focus()');
    const [mark, ...others] = await until('the mark', () => marks(bench, page));
    expect(mark).toContain('Job market');
    expect(others).toEqual([]);
    await popup.run('window.setTimeout(() => window.close(), 50)');
    await until('the mark to go', () => areGone(page));
    await page.close();
  });
});

inBothBrowsers('how much is hidden', (bench) => {
  it.each([
    ['in-place', 'galley-status', 'div', 'return dialog.textContent'],
    ['reader', 'galley-view', 'dialog', 'return dialog.querySelector(".status").textContent'],
  ] as const)(
    'is said to screen readers in the %s look as the popup lists it',
    async (look, host, tag, read) => {
      await setLook(bench.galley, look);
      const { page, popup } = await openClean(bench, 'sample/');
      const listed = await until('the list of what is hidden', async () => {
        const title = await popup.run<string>(
          'return document.querySelector(".ledger h2")?.textContent ?? ""',
        );
        return title.endsWith('hidden') && title;
      });
      const rows = await popup.run<number>('return document.querySelectorAll(".ledger li").length');
      expect(listed).toBe(`${rows} blocks hidden`);
      const said = await until('the sentence', () => bench.galley.inShadow<string>(page, host, tag, read));
      expect(said).toContain(`Clean: ${listed}`);
      await page.close();
    },
  );
});

inBothBrowsers('hidden comments', (bench) => {
  it('come back in the reader look where they were, after the text, without a reload', async () => {
    await setLook(bench.galley, 'reader');
    const { page } = await openClean(bench, 'sample/');
    const line = () =>
      bench.galley.inShadow<string>(
        page,
        'galley-view',
        'dialog',
        'return dialog.querySelector(".comments").textContent',
      );
    expect(await until('the line', line)).toContain('Comments hidden.');
    await bench.galley.inShadow(
      page,
      'galley-view',
      'dialog',
      'dialog.querySelector(".comments button").click()',
    );
    const shown = await until('the comments', async () => !(await line()).includes('hidden') && line());
    const inPage = await page.evaluate(() => document.querySelector('#kommentare p')?.textContent?.trim());
    expect(inPage).toBeTruthy();
    expect(shown).toContain(inPage);
    await bench.galley.inShadow(
      page,
      'galley-view',
      'dialog',
      'dialog.querySelector(".comments .note button").click()',
    );
    await until('the page', async () => (await bench.galley.reader(page)) === null);
    const top = await page.evaluate(() => document.querySelector('#kommentare')?.getBoundingClientRect().top);
    expect(top).toBeLessThan(900);
    await page.close();
  });

  it('come back in the page itself, and the focus goes there', async () => {
    await setLook(bench.galley, 'in-place');
    const { page } = await openClean(bench, 'sample/');
    await until('the line', () => page.evaluate(() => document.querySelector('galley-note') !== null));
    expect(await rendered(page, ['#kommentare'])).toEqual([]);
    // The popup has the focus as long as it is open.
    await page.bringToFront();
    await bench.galley.inShadow(page, 'galley-note', 'button', 'dialog.click()');
    expect(await rendered(page, ['#kommentare'])).toEqual(['#kommentare']);
    expect(await page.evaluate(() => document.querySelector('galley-note'))).toBeNull();
    expect(await tabLeadsInto(page, '#kommentare')).toBe(true);
    await page.close();
  });
});

inBothBrowsers('an article that is cut off', (bench) => {
  const promptTop = (page: Page) =>
    page.evaluate(() => document.querySelector('#prompt')?.getBoundingClientRect().top ?? Number.NaN);

  it('says so in the reader look where the text ends, and leads to what the publisher says', async () => {
    await setLook(bench.galley, 'reader');
    const { page } = await openClean(bench, 'cut-off.html');
    const last =
      'const blocks = dialog.querySelectorAll(".body > *"); return blocks[blocks.length - 1].textContent';
    expect(
      await until('the line', () => bench.galley.inShadow<string>(page, 'galley-view', 'dialog', last)),
    ).toContain('Cut off here');
    await bench.galley.inShadow(
      page,
      'galley-view',
      'dialog',
      'dialog.querySelector("p.cut-off button").click()',
    );
    await until('the page', async () => (await bench.galley.reader(page)) === null);
    expect(await promptTop(page)).toBeLessThan(900);
    expect(await tabLeadsInto(page, '#prompt')).toBe(true);
    await page.close();
  });

  it('says so in the page itself, and leaves the prompt in its place', async () => {
    await setLook(bench.galley, 'in-place');
    const { page } = await openClean(bench, 'cut-off.html');
    await until('the line', () => page.evaluate(() => document.querySelector('galley-note') !== null));
    const order = await page.evaluate(() => {
      const [note, end, prompt] = ['galley-note', 'article > p:last-of-type', '#prompt'].map((selector) =>
        document.querySelector(selector),
      );
      return note?.previousElementSibling === end && prompt?.checkVisibility();
    });
    expect(order).toBe(true);
    expect(
      await bench.galley.inShadow<string>(page, 'galley-note', 'p', 'return dialog.textContent'),
    ).toContain('Cut off here');
    await bench.galley.inShadow(page, 'galley-note', 'button', 'dialog.click()');
    expect(await tabLeadsInto(page, '#prompt')).toBe(true);
    await page.close();
  });
});
