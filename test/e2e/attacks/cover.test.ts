import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../../support/both.ts';
import { choose, until } from '../../support/galley.ts';
import { KNOWN_WORDS, storyPage, whenOpen } from '../../support/hostile/story.ts';
import { servePages } from '../../support/newsroom/serve.ts';
import { pixelAt } from '../../support/pixel.ts';

const MAGENTA = '#ff00ff';
const FULL = `position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; border: 0; background: ${MAGENTA};`;
const popover = (more = '', style = ''): string =>
  `<div id="cover" popover="manual" ${more} style="${FULL}${style}">Thank you for reading the Gazette</div>`;
const LATER_MS = 300;
const showLater = whenOpen(
  `setTimeout(() => { cover.showPopover(); document.title = 'covered'; }, ${LATER_MS});`,
);

/** Pages that put something over the view once. */
const ONCE = [
  storyPage('A popover', popover() + showLater),
  storyPage('A popover that takes no click', popover('', 'pointer-events: none;') + showLater),
  storyPage(
    'A popover that leaves out the middle',
    popover('', 'clip-path: polygon(0 0, 100% 0, 100% 40%, 0 40%);') + showLater,
  ),
  storyPage(
    'A popover in a name of Galley',
    `<galley-toast id="cover" popover="manual"><div style="${FULL}">Mine</div></galley-toast>${showLater}`,
  ),
  storyPage(
    'A popover in a closed shadow root',
    `<x-toast></x-toast><script>
      const root = document.querySelector('x-toast').attachShadow({ mode: 'closed' });
      root.innerHTML = ${JSON.stringify(popover())};
      var cover = root.firstChild;</script>${showLater}`,
  ),
  storyPage(
    'A popover of which no event tells',
    `<script>for (const type of ['beforetoggle', 'toggle']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);</script>${popover()}${showLater}`,
  ),
  storyPage(
    'A modal dialog that takes no click',
    `<dialog id="cover" style="${FULL} pointer-events: none">Mine</dialog>${whenOpen(`setTimeout(() => { cover.showModal(); document.title = 'covered'; }, ${LATER_MS});`)}`,
  ),
  storyPage(
    'A transition of the page that does not end',
    `<style>::view-transition { background: ${MAGENTA}; pointer-events: none } ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 60s; opacity: 0 !important }</style>${whenOpen(`setTimeout(() => { document.startViewTransition(() => {}); document.title = 'covered'; }, ${LATER_MS});`)}`,
  ),
  storyPage(
    'A transition of the page that a script animates',
    `<style>::view-transition { background: ${MAGENTA} } ::view-transition-group(*) { display: none }</style>${whenOpen(`setTimeout(() => {
      document.startViewTransition(() => {}).ready.then(() => document.documentElement.animate({ background: ['${MAGENTA}', '${MAGENTA}'] }, { duration: 60000, pseudoElement: '::view-transition' }));
      document.title = 'covered'; }, ${LATER_MS});`)}`,
  ),
  storyPage(
    'A popover that is there already, and an answer that is folded out',
    `${popover()}<details id="answer"><summary>Why?</summary>Because.</details><script>cover.showPopover()</script>${whenOpen(`setTimeout(() => { answer.open = true; document.title = 'covered'; }, ${LATER_MS});`)}`,
  ),
];

/** Pages that do it again and again. */
const AGAIN = [
  storyPage(
    'A popover that comes again and again',
    `${popover()}<script>setInterval(() => { cover.hidePopover(); if (document.querySelector('galley-view')) cover.showPopover(); }, 100)</script>`,
  ),
  storyPage(
    'A popover that comes again and again of which no event tells',
    `<script>for (const type of ['beforetoggle', 'toggle']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);
     setTimeout(() => setInterval(() => { cover.hidePopover(); cover.showPopover(); }, 100), 2000)</script>${popover()}`,
  ),
];

/** Pages that end the view by writing their document anew. */
const ANEW = [
  storyPage(
    'A document that is written anew',
    whenOpen(
      `setTimeout(() => { document.open(); document.write('<!doctype html><title>Other</title><body><h1>Another page</h1><p>Nothing of the article is left.</p>'); document.close(); }, ${LATER_MS});`,
    ),
  ),
];

const specify = (bench: Bench): void => {
  let page: Page | undefined;
  const article = async (path: string): Promise<Page> => {
    page = await bench.galley.open(new URL(path, bench.server.origin).href);
    await choose(await bench.galley.clickToolbar(page), 'Article');
    return page;
  };
  afterEach(async () => {
    if (page && !page.isClosed()) await page.close();
  });

  describe('a page that covers the view', () => {
    it.each(ONCE)('does not keep it from the reader: $what', async ({ path }) => {
      const page = await article(path);
      await until('the cover', () => page.evaluate(() => document.title === 'covered'));
      await until('the view in front', async () => (await pixelAt(page, 20, 60)) !== MAGENTA);
      expect((await bench.galley.reader(page))?.text).toContain(KNOWN_WORDS);
      // It stays in front, and its controls answer.
      expect(await pixelAt(page, 20, 60)).not.toBe(MAGENTA);
      await bench.galley.inReader(page, `dialog.querySelector('.bar button').click()`);
      await until('the original', async () => (await bench.galley.reader(page)) === null);
    });

    it.each([...AGAIN, ...ANEW])('is told of, when it goes on: $what', async ({ path }) => {
      const page = await article(path);
      const said = await until('the message', () =>
        bench.galley.inShadow<string>(page, 'galley-offer', 'div', 'return dialog.textContent'),
      );
      expect(said).toContain("This page removed Galley's view");
    });
  });
};

inBothBrowsers('a view that is covered', specify, {
  serve: () => servePages([...ONCE, ...AGAIN, ...ANEW]),
  ignoreErrors: 'of-pages',
});
