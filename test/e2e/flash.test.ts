import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { LONGEST_VEIL_MS } from '../../src/content/automatic/veil.ts';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { framesOf, watchBox } from '../support/frames.ts';
import { until } from '../support/galley.ts';
import { setLook } from '../support/look.ts';
import { html, jsonLd, paragraphs } from '../support/newsroom/page.ts';
import { STORIES } from '../support/newsroom/text.ts';
import { serveTrickles, type Trickle } from '../support/newsroom/trickle.ts';
import { allowAutomatic } from '../support/permissions.ts';

const BOX = '#letter';
/** How late a frame may be on a machine with more to do (ms). */
const SLACK_MS = 1500;
/** From the first frame, which is drawn a little after the veil is there, to the earliest end of the veil (ms). */
const VEILED_MS = LONGEST_VEIL_MS - 300;
/** Frames that are looked at once an article is clean: half a second at 60 a second. */
const FRAMES_AFTER = 30;
const [story = { slug: '', title: '', sentences: [] }] = STORIES;
const whole = html({
  ...story,
  head: jsonLd({ '@type': 'NewsArticle', headline: story.title, datePublished: '2026-04-12' }),
  body: `<aside class="newsletter-signup" id="letter" style="background:#f0f;height:200px">
    <h3>Our newsletter</h3><form><input type="email" placeholder="Your email address"><button>Sign up</button></form></aside>
    <article><h1>${story.title}</h1>${paragraphs(story, 8)}</article>`,
});
/** The box is there long before the article's end. */
const cut = whole.indexOf('<p>');
const parts = [whole.slice(0, cut), whole.slice(cut)];
const PAGES: readonly Trickle[] = [
  { path: `/2026/04/12/${story.slug}`, parts, pause: 400 },
  { path: `/2026/04/13/${story.slug}`, parts, pause: 400, isEndless: true },
];
const [slow = '', endless = ''] = PAGES.map(({ path }) => path);

const specify = (bench: Bench): void => {
  const isClean = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.querySelector('galley-view, [data-galley-hidden]') !== null);
  const open = async (path: string): Promise<Page> => {
    const page = await bench.galley.blank();
    await watchBox(page, BOX);
    await page
      .goto(new URL(path, bench.server.origin).href, {
        waitUntil: path === endless ? 'domcontentloaded' : 'load',
        timeout: path === endless ? 2000 : 20_000,
      })
      .catch((error) => {
        // A page without an end is never there, for whoever waits.
        if (path !== endless) throw error;
      });
    return page;
  };
  const seenIn = (page: Page): Promise<number> =>
    until('the box to be seen', async () => (await framesOf(page)).until).then(Number);
  /** On a machine so busy that the veil is over before the article is clean, the box may be seen, but not before. */
  const inFrames = async (page: Page) => {
    await until('the clean story', () => isClean(page));
    // What flashes may do so after the view is there as well.
    const { drawn } = await framesOf(page);
    await until('more frames', async () => (await framesOf(page)).drawn >= drawn + FRAMES_AFTER);
    return framesOf(page);
  };

  it('shows the box while the site is left alone, so that the frames can tell', async () => {
    const page = await open(slow);
    await seenIn(page);
    expect((await framesOf(page)).veiled).toBe(0);
    await allowAutomatic(bench.galley, page);
    await page.close();
  });

  describe.each(['reader', 'in-place'] as const)('in the look %s', (look) => {
    it('no frame of an article that opens clean shows its clutter', async () => {
      await setLook(bench.galley, look);
      const page = await open(slow);
      const frames = await inFrames(page);
      expect((await bench.galley.reader(page)) !== null).toBe(look === 'reader');
      expect(frames.until ?? LONGEST_VEIL_MS).toBeGreaterThanOrEqual(VEILED_MS);
      expect(frames.veiled).toBeGreaterThan(0);
      expect(frames.drawn).toBeGreaterThan(frames.veiled);
      await page.close();
    });
  });

  it('shows a page whose end never comes', async () => {
    const page = await open(endless);
    expect(await seenIn(page)).toBeLessThan(LONGEST_VEIL_MS + SLACK_MS);
    expect((await framesOf(page)).veiled).toBeGreaterThan(0);
    await page.close();
  });

  it.each([
    ['cannot be put into the page', '() => Promise.reject(new Error("no"))'],
    ['never gets there', '() => new Promise(() => undefined)'],
  ])('shows the page when the engine %s', async (_, fault) => {
    await bench.galley.inBackground(`chrome.scripting.executeScript = ${fault};`);
    const page = await open(slow);
    expect(await seenIn(page)).toBeLessThan(LONGEST_VEIL_MS + SLACK_MS);
    expect(await isClean(page)).toBe(false);
    await page.close();
    // Nothing of it lasts longer than the background that failed.
    await bench.galley.endBackground();
    const next = await open(slow);
    expect((await inFrames(next)).until ?? LONGEST_VEIL_MS).toBeGreaterThanOrEqual(VEILED_MS);
    await next.close();
  });
};

inBothBrowsers('an article that opens clean', specify, { serve: () => serveTrickles(PAGES), screen: true });
