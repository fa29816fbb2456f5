import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { choose, outerHTML, until } from '../support/galley.ts';
import { setLook } from '../support/look.ts';

/** CSS px. The controls stand beside the text from this width on. */
const WIDE = 1200;
const HEIGHT = 800;

const openArticle = async ({ galley, server }: Bench, width: number, file = 'sample/'): Promise<Page> => {
  await setLook(galley, 'reader');
  const page = await galley.open(server.origin + file);
  await page.setViewport({ width, height: HEIGHT });
  const popup = await galley.clickToolbar(page);
  await choose(popup, 'Article');
  await until('the reader look', () => galley.reader(page));
  // An open popup has the focus.
  await galley.closePopup(popup);
  await page.bringToFront();
  await until('the focus', () => page.evaluate(() => document.hasFocus()));
  return page;
};
const press = ({ galley }: Bench, page: Page, selector: string) =>
  galley.inReader(page, `dialog.querySelector(${JSON.stringify(selector)}).click()`);
/** Scrolls the text as a reader does, in steps. */
const scroll = ({ galley }: Bench, page: Page, distance: number) =>
  galley.inReader(
    page,
    `return new Promise((done) => {
      dialog.scrollBy({ top: ${distance / 2}, behavior: 'instant' });
      requestAnimationFrame(() => {
        dialog.scrollBy({ top: ${distance / 2}, behavior: 'instant' });
        requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
      });
    })`,
  );
/** True where the controls stand in the window. */
const inWindow = ({ galley }: Bench, page: Page) =>
  galley.inReader<boolean>(
    page,
    `const { top } = dialog.querySelector('.controls').getBoundingClientRect(); return top < innerHeight - 1`,
  );
/** Which of these lie over the text, at the start, in the middle and at the end. */
const overText = ({ galley }: Bench, page: Page, selectors: readonly string[]) =>
  galley.inReader<string[]>(
    page,
    `const over = new Set();
     const text = dialog.querySelector('article');
     for (const share of [0, 0.5, 1]) {
       dialog.scrollTo({ top: share * dialog.scrollHeight, behavior: 'instant' });
       const a = text.getBoundingClientRect();
       for (const selector of ${JSON.stringify(selectors)}) for (const element of dialog.querySelectorAll(selector)) {
         const b = element.getBoundingClientRect();
         if (b.width > 0 && b.left < a.right && b.right > a.left && b.top < innerHeight) over.add(selector);
       }
     }
     dialog.scrollTo({ top: 0, behavior: 'instant' });
     return [...over]`,
  );
/** Reads a part of the article, and opens it again, so that Galley offers to go on there. */
const openReadInPart = async (bench: Bench, width: number): Promise<Page> => {
  const first = await openArticle(bench, width);
  await until('the place to be stored', async () => {
    await bench.galley.inReader(first, `dialog.scrollTo({ top: 1500, behavior: 'instant' })`);
    const options = await bench.galley.openOptions();
    const keys = await options.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<object> } } } }
      ).chrome.storage.local
        .get(null)
        .then(Object.keys),
    );
    await options.close();
    await first.bringToFront();
    return keys.some((key) => key.startsWith('place:'));
  });
  await first.close();
  const page = await openArticle(bench, width);
  await until('the offer', () => bench.galley.inReader(page, `return dialog.querySelector('galley-offer')`));
  return page;
};

inBothBrowsers('the controls of the reader look', (bench) => {
  it.each([WIDE, 1280, 1920])('stand beside the text in a window of %d px, and stay there', async (width) => {
    const page = await openArticle(bench, width);
    expect(await overText(bench, page, ['.controls', '.rail', '.progress-edge'])).toEqual([]);
    await scroll(bench, page, 600);
    expect(await inWindow(bench, page)).toBe(true);
    const box = await bench.galley.inReader<{ width: number; height: number; left: number }>(
      page,
      `const { width, height } = dialog.querySelector('.bar').getBoundingClientRect();
       return { width, height, left: dialog.querySelector('.rail').getBoundingClientRect().left }`,
    );
    expect(box.height).toBeGreaterThan(2 * box.width);
    expect(box.left).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  it('leave a narrower window on the way down, and come back on the way up, on a tap and on focus', async () => {
    const page = await openArticle(bench, WIDE - 1);
    const comes = () => until('the controls', () => inWindow(bench, page));
    const goes = () => until('the controls to leave', async () => !(await inWindow(bench, page)));
    expect(await inWindow(bench, page)).toBe(true);
    await scroll(bench, page, 600);
    await goes();
    await scroll(bench, page, -100);
    await comes();
    await scroll(bench, page, 400);
    await goes();
    await page.mouse.click(WIDE / 2, HEIGHT / 2);
    await comes();
    await scroll(bench, page, 400);
    await goes();
    await bench.galley.inReader(page, `dialog.focus({ preventScroll: true })`);
    await until('the focus in the controls', async () => {
      await page.keyboard.press('Tab');
      return bench.galley.inReader(
        page,
        `return dialog.getRootNode().activeElement.closest('.controls') !== null`,
      );
    });
    await comes();
    await scroll(bench, page, 400);
    await goes();
    await bench.galley.inReader(page, `dialog.scrollTo({ top: dialog.scrollHeight, behavior: 'instant' })`);
    await comes();
    await page.close();
  });

  it('stay where they are while a panel is open', async () => {
    const page = await openArticle(bench, 700);
    await press(bench, page, '.type-button');
    await scroll(bench, page, 600);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await inWindow(bench, page)).toBe(true);
    await page.close();
  });

  it('show in narrow windows how much is read, how much is left, and the sections', async () => {
    const page = await openArticle(bench, 700);
    const read = () =>
      bench.galley.inReader<number>(
        page,
        `return dialog.querySelector('.progress-edge div').getBoundingClientRect().width / innerWidth`,
      );
    expect(await read()).toBe(0);
    await press(bench, page, '.sections-button');
    const sheet = await bench.galley.inReader<{ left: string; titles: string[] }>(
      page,
      `const panel = dialog.querySelector('.sections.panel');
       return { left: panel.querySelector('.progress').textContent, titles: [...panel.querySelectorAll('li')].map((item) => item.textContent) }`,
    );
    expect(sheet.left).toMatch(/^\d+ minutes? left$/);
    expect(sheet.titles.length).toBeGreaterThan(1);
    await press(bench, page, '.sections.panel li:last-child button');
    expect(await bench.galley.inReader(page, `return dialog.querySelector('.sections.panel') === null`)).toBe(
      true,
    );
    const heading = await bench.galley.inReader<{ text: string; top: number }>(
      page,
      `const { activeElement } = dialog.getRootNode();
       return { text: activeElement.textContent, top: activeElement.getBoundingClientRect().top }`,
    );
    expect(heading.text).toBe(sheet.titles.at(-1));
    expect(heading.top).toBeLessThan(HEIGHT);
    await until('the line to grow', async () => (await read()) > 0.3);
    await page.close();
  });

  it.each([700, 1280])('make an offer leave for a panel, and are not printed, at %d px', async (width) => {
    const page = await openReadInPart(bench, width);
    const isShown = (selector: string) =>
      bench.galley.inReader<boolean>(
        page,
        `return dialog.querySelector(${JSON.stringify(selector)}).checkVisibility()`,
      );
    expect(await isShown('galley-offer')).toBe(true);
    if (width >= WIDE) expect(await overText(bench, page, ['galley-offer'])).toEqual([]);
    await press(bench, page, '.share-button');
    expect(await isShown('galley-offer')).toBe(false);
    await press(bench, page, '.share-button');
    expect(await isShown('galley-offer')).toBe(true);
    // Every rule for paper holds now, and none for screens.
    await bench.galley.inReader(
      page,
      `for (const sheet of dialog.getRootNode().styleSheets) for (const { media } of sheet.cssRules) {
        if (media?.mediaText.includes('print')) media.mediaText = 'all';
        else if (media?.mediaText.includes('screen')) media.mediaText = 'not all';
      }`,
    );
    const printed = [];
    for (const selector of ['galley-offer', '.controls', '.progress-edge', '.rail', '.body'])
      if (await isShown(selector)) printed.push(selector);
    expect(printed).toEqual(['.body']);
    await page.close();
  });

  it('take the scroll bars of the page away while the view is open', async () => {
    const page = await bench.galley.open(`${bench.server.origin}sample/`);
    const bars = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollbarWidth);
    expect(await bars()).toBe('auto');
    const popup = await bench.galley.clickToolbar(page);
    await choose(popup, 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    expect(await bars()).toBe('none');
    await choose(popup, 'Original');
    await until('the page', async () => (await bench.galley.reader(page)) === null);
    expect(await bars()).toBe('auto');
    await page.close();
  });
});

inBothBrowsers('the controls over a page in its own look', (bench) => {
  const inBar = <T>(page: Page, body: string) => bench.galley.inShadow<T>(page, 'galley-bar', 'div', body);

  it('choose views, lead to sections, leave on the way down, and go with the view', async () => {
    const { galley, server } = bench;
    await setLook(galley, 'in-place');
    const page = await galley.open(`${server.origin}sample/`);
    await page.setViewport({ width: 1280, height: HEIGHT });
    const before = await outerHTML(page);
    const popup = await galley.clickToolbar(page);
    await choose(popup, 'Article');
    await until('the controls', () => inBar(page, `return dialog.querySelector('.bar') !== null`));
    await galley.closePopup(popup);
    await page.bringToFront();
    const inSight = () =>
      inBar<boolean>(
        page,
        `return dialog.querySelector('.controls').getBoundingClientRect().top < innerHeight - 1`,
      );
    expect(await inSight()).toBe(true);
    await inBar(page, `dialog.querySelector('.sections-button').click()`);
    const titles = await inBar<string[]>(
      page,
      `return [...dialog.querySelectorAll('.section-list button')].map((item) => item.textContent)`,
    );
    expect(titles.length).toBeGreaterThan(1);
    await inBar(page, `[...dialog.querySelectorAll('.section-list button')].at(-1).click()`);
    await until('the section', () => page.evaluate(() => scrollY > 300));
    await until('the controls to leave', async () => !(await inSight()));
    await page.evaluate(() => scrollBy({ top: -150, behavior: 'instant' }));
    await until('the controls', inSight);
    await inBar(page, `dialog.querySelector('.to-outline').click()`);
    await until('the outline', () => galley.reader(page));
    expect(await page.evaluate(() => document.querySelector('galley-bar'))).toBeNull();
    await press(bench, page, '.to-article');
    await until('the controls again', () => inBar(page, `return dialog.querySelector('.bar') !== null`));
    await inBar(page, `dialog.querySelector('.to-original').click()`);
    await until('the page as it was', async () => (await outerHTML(page)) === before);
    await page.close();
  });
});
