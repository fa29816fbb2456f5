import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../../support/both.ts';
import { choose, type Popup, popupText, until } from '../../support/galley.ts';
import { storyPage, whenOpen } from '../../support/hostile/story.ts';
import { servePages } from '../../support/newsroom/serve.ts';

const EVENTS =
  '["pointerdown","mousedown","pointerup","mouseup","touchstart","touchmove","click","dblclick","auxclick","contextmenu","keydown","keypress","keyup","beforeinput","input","focusin","focusout","wheel","selectstart"]';
const POINTER = '["pointerdown","mousedown","pointerup","mouseup","click","wheel"]';
const stopAll = (target: string, events = EVENTS): string =>
  `for (const type of ${events}) ${target}.addEventListener(type, (event) => { document.title += type; event.preventDefault(); event.stopImmediatePropagation(); }, { capture: true, passive: false });`;

/** What a dialog for consent does while its focus trap is on: events outside of it are stopped (as in focus-trap 8). */
const TRAP = `<div id="consent" role="dialog" aria-label="Cookies" style="position: fixed; inset: auto 20px 20px; background: #ffd"><p>We value your privacy</p><button>Accept</button></div><script>{
  const isOutside = (event) => !consent.contains(event.target);
  const stop = (event) => { if (isOutside(event)) { event.preventDefault(); event.stopImmediatePropagation(); } };
  for (const type of ['mousedown', 'touchstart']) document.addEventListener(type, (event) => { if (isOutside(event)) event.preventDefault(); }, { capture: true, passive: false });
  document.addEventListener('click', stop, true);
  document.addEventListener('focusin', (event) => { if (isOutside(event)) { event.stopImmediatePropagation(); consent.querySelector('button').focus(); } }, true);
  document.addEventListener('keydown', (event) => { if (event.key === 'Tab') { event.preventDefault(); consent.querySelector('button').focus(); } }, true);
}</script>`;

const PAGES = [
  storyPage('A focus trap', TRAP),
  storyPage('A document that stops all events', `<script>${stopAll('document')}</script>`),
  storyPage(
    'A window that stops all of the pointer once the view is open',
    whenOpen(`setTimeout(() => { ${stopAll('window', POINTER)} }, 500)`),
  ),
  storyPage(
    'A root element that stops all events',
    `<script>${stopAll('document.documentElement')}</script>`,
  ),
  storyPage(
    'A page that listens to its own',
    `<script>addEventListener('click', () => {}); document.addEventListener('keydown', () => {})</script>`,
  ),
];
/** What such a window has stopped before the view was there, nobody hears of. */
const DEAF = [
  storyPage('A window that stops all events from the start', `<script>${stopAll('window')}</script>`),
  storyPage(
    'A window that stops clicks from the start',
    `<script>${stopAll('window', '["click"]')}</script>`,
  ),
];
/** The time after which browsers have forgotten that there was input (ms), and a bit. */
const FORGOTTEN_MS = 7000;
/** A deaf window is told of within this time (ms), and a bit. */
const TOLD_WITHIN_MS = 3500;
/** A test that waits until input is forgotten, three times (ms). */
const WHOLE_MS = 90_000;
const HARMLESS = PAGES.filter((_, at) => at === 0 || at === PAGES.length - 1);

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: {
    getTitle(where: { tabId: number }): Promise<string>;
    getBadgeText(where: { tabId: number }): Promise<string>;
  };
};

const button = (label: string): string =>
  `[...dialog.querySelectorAll('.bar button')].find((button) => button.textContent.trim() === '${label}')`;

const specify = (bench: Bench): void => {
  let page: Page | undefined;
  const article = async (path: string): Promise<{ page: Page; popup: Popup }> => {
    page = await bench.galley.open(new URL(path, bench.server.origin).href);
    const popup = await bench.galley.clickToolbar(page);
    await choose(popup, 'Article');
    await until('the reader look', () => bench.galley.reader(page as Page));
    // Until all parts of the view are there.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return { page, popup };
  };
  /** Clicks with the mouse on what an expression finds in the view. */
  const press = async (what: string): Promise<void> => {
    const { x, y } = await until(what, () =>
      inReader<{ x: number; y: number } | null>(`
      const middleOf = (element) => {
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2, element };
      };
      const wanted = ${what};
      const isHit = ({ x, y, element }) => element.contains(element.getRootNode().elementFromPoint(x, y));
      const place = [wanted, wanted.closest('label')].filter(Boolean).map(middleOf).find(isHit);
      return place ? { x: place.x, y: place.y } : null;`),
    );
    await page?.mouse.click(Math.round(x), Math.round(y));
  };
  const inReader = <T>(body: string): Promise<T> => bench.galley.inReader<T>(page as Page, body);
  afterEach(async () => {
    if (page && !page.isClosed()) await page.close();
  });

  describe('the controls of the view answer beside a page that takes all events to itself', () => {
    it.each(PAGES)('$what', async ({ path }) => {
      const { page } = await article(path);
      const title = await page.evaluate(() => document.title);
      // A panel opens, once and not twice.
      await press(button('Text'));
      await until('the panel', () =>
        inReader<boolean>(
          `return dialog.querySelector('.controls input[type=range], .controls select') !== null`,
        ),
      );
      // A choice in it is kept.
      const box = `dialog.querySelector('.controls input[type=checkbox]')`;
      const wasOn = await inReader<boolean>(`return ${box}.checked`);
      await press(box);
      await until('the switch', async () => (await inReader<boolean>(`return ${box}.checked`)) !== wasOn);
      // A slider goes where it is pressed, and the text with it.
      const slider = `dialog.querySelector('.controls input[type=range]')`;
      await inReader(`${slider}.value = ${slider}.max`);
      await press(slider);
      await until('the slider', () => inReader<boolean>(`return ${slider}.value !== ${slider}.max`));
      await press(button('Text'));
      // The outline opens by its button, and a fold by its headline.
      await press(button('Outline'));
      await until('the outline', () => inReader<boolean>(`return dialog.querySelector('details') !== null`));
      const isOpen = `dialog.querySelector('details').open`;
      const before = await inReader<boolean>(`return ${isOpen}`);
      await press(`dialog.querySelector('summary')`);
      await until('the fold', async () => (await inReader<boolean>(`return ${isOpen}`)) !== before);
      // The keyboard goes from control to control.
      await inReader(`dialog.focus()`);
      await page.keyboard.press('Tab');
      await until('the focus', () =>
        inReader<boolean>(
          `return dialog.getRootNode().activeElement?.matches('button, a, summary') ?? false`,
        ),
      );
      // Nothing of it reached the page.
      expect(await page.evaluate(() => document.title)).toBe(title);
      await page.keyboard.press('Escape');
      await until('the original', async () => (await bench.galley.reader(page)) === null);
    });
  });

  describe('a page whose window was deaf before the view was there', () => {
    const SAID = 'This page intercepts clicks and keys';
    /** The bar in the view, the popup that is opened now, and the button in the toolbar. */
    const said = async (page: Page): Promise<{ popup: string; title: string; badge: string }> => {
      const extension = await bench.galley.openOptions();
      await page.bringToFront();
      const button = await extension.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const tabId = tab?.id ?? -1;
        return {
          title: await chrome.action.getTitle({ tabId }),
          badge: await chrome.action.getBadgeText({ tabId }),
        };
      });
      await extension.close();
      return { popup: await popupText(await bench.galley.clickToolbar(page)), ...button };
    };
    const clickTwice = async (): Promise<void> => {
      await press(button('Text'));
      await new Promise((resolve) => setTimeout(resolve, 700));
      await press(button('Text'));
    };

    it.each(DEAF)(
      'is told of in view, popup and toolbar, and popup and shortcut lead out of it: $what',
      async ({ path }) => {
        const { page } = await article(path);
        // Until the browser has forgotten what was done before the view was there.
        await new Promise((resolve) => setTimeout(resolve, FORGOTTEN_MS));
        await clickTwice();
        await until('the bar', async () =>
          (
            await bench.galley.inShadow<string>(page, 'galley-offer', 'div', 'return dialog.textContent')
          ).includes(SAID),
        );
        const { popup, title, badge } = await said(page);
        expect(popup).toContain(SAID);
        expect(title).toContain(SAID);
        expect(badge).toBe('!');
        await choose(await bench.galley.clickToolbar(page), 'Original');
        await until('the original', async () => (await bench.galley.reader(page)) === null);
        expect((await said(page)).popup).not.toContain(SAID);
      },
    );

    it.each(HARMLESS)(
      'is not what other pages are taken for: $what',
      async ({ path }) => {
        const { page } = await article(path);
        const forget = () => new Promise((resolve) => setTimeout(resolve, FORGOTTEN_MS));
        const { width, height } = await inReader<{ width: number; height: number }>(
          'return { width: dialog.offsetWidth, height: dialog.offsetHeight }',
        );
        const { mouse } = page;
        await forget();
        await clickTwice();
        // A text that is marked, the wheel, the scroll bar.
        await mouse.move(width / 2, height / 2);
        await mouse.down();
        await mouse.move(width / 2 + 80, height / 2 + 40);
        await mouse.up();
        await mouse.wheel({ deltaY: 200 });
        await mouse.click(width - 4, height / 2);
        await forget();
        await page.keyboard.press('Tab');
        await forget();
        await mouse.click(width - 4, height / 3);
        await new Promise((resolve) => setTimeout(resolve, TOLD_WITHIN_MS));
        expect((await said(page)).popup).not.toContain(SAID);
      },
      WHOLE_MS,
    );
  });
};

inBothBrowsers('controls of a view', specify, {
  serve: () => servePages([...PAGES, ...DEAF]),
  ignoreErrors: 'of-pages',
});
