import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../../support/both.ts';
import { choose, type Popup, until } from '../../support/galley.ts';
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
const DEAF = storyPage(
  'A window that stops all events from the start',
  `<script>${stopAll('window')}</script>`,
);

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
      await press(button('Aa'));
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
      await press(button('Aa'));
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

  it('leave the popup, where the window was deaf before the view was there', async () => {
    const { page, popup } = await article(DEAF.path);
    await choose(popup, 'Original');
    await until('the original', async () => (await bench.galley.reader(page)) === null);
  });
};

inBothBrowsers('controls of a view', specify, {
  serve: () => servePages([...PAGES, DEAF]),
  ignoreErrors: 'of-pages',
});
