import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../../support/both.ts';
import { choose, outerHTML, until } from '../../support/galley.ts';
import { KNOWN_WORDS, storyPage } from '../../support/hostile/story.ts';
import { servePages } from '../../support/newsroom/serve.ts';

/** Pages whose elements and attributes are called like Galley's. */
const OWN_NAMES = storyPage(
  'Elements and attributes in names of Galley',
  `<galley-note>A note of the page</galley-note><galley-room></galley-room><galley-toast></galley-toast>
   <p data-galley-hidden="">Kept by the page</p><div data-galley-unlocked="1" data-galley-unstuck="">Also</div>
   <aside class="newsletter" data-galley-hidden="mine"><h3>Newsletter</h3><form><input type="email" name="email"><button>Sign up</button></form></aside>`,
);

const registered = (name: string, syntax: string, value: string): string =>
  `@property ${name} { syntax: "${syntax}"; inherits: false; initial-value: ${value} }`;
const TOKENS = ['scale', 'width', 'measure', 'leading', 'letters', 'words', 'text-size'];
const COLOURS = ['ink', 'paper', 'line', 'accent', 'soft', 'sheet', 'behind'];

/** Pages that register custom properties, for themselves or against the view. */
const REGISTERED = [
  storyPage(
    'Custom properties in everyday names',
    `<style>${[...TOKENS.map((name) => registered(`--${name}`, '<number>', '0')), ...COLOURS.map((name) => registered(`--${name}`, '<color>', '#fff'))].join('')}</style>`,
  ),
  storyPage(
    'Custom properties in names of Galley',
    `<style>${registered('--galley-here', '<length>', '0px')}${[...TOKENS.map((name) => registered(`--galley-${name}`, '<number>', '0')), ...COLOURS.map((name) => registered(`--galley-${name}`, '<color>', '#fff'))].join('')}</style>`,
  ),
];
/** ms. A typeface is there by then. */
const REST_MS = 700;
const PLAIN = storyPage('Without custom properties', '');

const specify = (bench: Bench): void => {
  let page: Page | undefined;
  const open = async (path: string): Promise<Page> => {
    page = await bench.galley.open(new URL(path, bench.server.origin).href);
    return page;
  };
  afterEach(async () => {
    if (page && !page.isClosed()) await page.close();
  });

  describe('a page that uses names of Galley', () => {
    it('gets its elements and attributes back as they were', async () => {
      const page = await open(OWN_NAMES.path);
      const before = await outerHTML(page);
      const popup = await bench.galley.clickToolbar(page);
      await choose(popup, 'Article');
      const content = await until('the reader look', () => bench.galley.reader(page));
      expect(content.text).toContain(KNOWN_WORDS);
      expect(await page.evaluate(() => document.querySelectorAll('galley-note').length)).toBe(1);
      await choose(popup, 'Original');
      await until('the original', async () => (await outerHTML(page)) === before);
    });

    it.each(REGISTERED)('does not reach the look of the view: $what', async ({ path }) => {
      const looks = [];
      for (const at of [PLAIN.path, path]) {
        const page = await open(at);
        await choose(await bench.galley.clickToolbar(page), 'Article');
        await until('the reader look', () => bench.galley.reader(page));
        const read = (): Promise<object> =>
          bench.galley.inReader<object>(
            page,
            `const { fontSize, lineHeight, letterSpacing, wordSpacing, color } = getComputedStyle(dialog.querySelector('.body p'));
             return { fontSize, lineHeight, letterSpacing, wordSpacing, color, width: dialog.querySelector('article').getBoundingClientRect().width, paper: getComputedStyle(dialog).backgroundColor, note: dialog.querySelector('.orphan-note')?.checkVisibility() ?? false }`,
          );
        // A typeface of Galley's own comes after the first frame, and sets the width of the lines.
        looks.push(
          await until('the look at rest', async () => {
            const look = await read();
            await setTimeout(REST_MS);
            return JSON.stringify(await read()) === JSON.stringify(look) ? look : null;
          }),
        );
        await page.close();
      }
      expect(looks[1]).toEqual(looks[0]);
    });
  });
};

inBothBrowsers('names that pages set', specify, {
  serve: () => servePages([OWN_NAMES, PLAIN, ...REGISTERED]),
  ignoreErrors: 'of-pages',
});
