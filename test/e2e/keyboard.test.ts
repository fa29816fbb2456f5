import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { choose, until, type View } from '../support/galley.ts';
import { setLook } from '../support/look.ts';

/** What a key can reach, as a selector. */
const STOPS = 'button:enabled, a[href], summary, select:enabled, input:enabled, [tabindex="0"]';
/** More stops than any of the views has: a walk that takes so many has lost its way. */
const MOST_STOPS = 150;

const openView = async (
  { galley, server }: Bench,
  view: View,
  { file = 'everything.html', ready = 'galley-view' } = {},
): Promise<Page> => {
  const page = await galley.open(server.origin + file);
  const popup = await galley.clickToolbar(page);
  await choose(popup, view);
  await until(`the view ${view}`, () =>
    page.evaluate((selector) => document.querySelector(selector) !== null, ready),
  );
  // An open popup has the focus.
  await popup.run('window.setTimeout(() => window.close(), 50)');
  await page.bringToFront();
  await until('the focus', () => page.evaluate(() => document.hasFocus()));
  return page;
};

/** What has the focus in the reader look: its number among all stops, and what a reader sees of it. */
interface Stop {
  at: number;
  name: string;
  hasRing: boolean;
  isInSight: boolean;
}
const FOCUSED = `
  const root = dialog.getRootNode();
  const at = root.activeElement;
  if (!at || at === dialog) return null;
  const ringed = at.matches('input[type=radio]') ? at.closest('label') : at;
  const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
  const { left, right, top, bottom } = ringed.getBoundingClientRect();
  const middle = root.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
  return {
    at: [...dialog.querySelectorAll(${JSON.stringify(STOPS)})].indexOf(at),
    name: (at.ariaLabel ?? at.textContent).slice(0, 40),
    hasRing: outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2,
    isInSight: bottom > 0 && top < innerHeight && middle !== null && (ringed.contains(middle) || middle.contains(ringed)),
  };`;

/** Presses Tab until the focus leaves the view or is back where it began. */
async function walk({ galley }: Bench, page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await galley.inReader<Stop | null>(page, FOCUSED);
    if (!stop || stop.at === stops[0]?.at) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab leads around without end: ${stops.map(({ name }) => name).join(', ')}`);
}

/** The stops that a key has to reach: all that are rendered, and of a group of radio buttons the chosen one. */
const wanted = ({ galley }: Bench, page: Page): Promise<string[]> =>
  galley.inReader(
    page,
    `return [...dialog.querySelectorAll(${JSON.stringify(STOPS)})]
       .filter((stop) => stop.checkVisibility() && (stop.type !== 'radio' || stop.checked))
       .map((stop) => (stop.ariaLabel ?? stop.textContent).slice(0, 40))`,
  );

const PLACES: readonly { where: string; view: View; before: string }[] = [
  { where: 'the article', view: 'Article', before: '' },
  ...['type', 'aids', 'share'].map((panel) => ({
    where: `the article with the panel ${panel}`,
    view: 'Article' as const,
    before: `dialog.querySelector('.${panel}-button').click()`,
  })),
  { where: 'the folded outline', view: 'Outline', before: '' },
  {
    where: 'the outline with all sections open',
    view: 'Outline',
    before: `dialog.querySelector('.outline-bar button').click()`,
  },
];

inBothBrowsers('a reader without a mouse', (bench) => {
  it.each(PLACES)(
    'reaches every control of $where in sight, is never trapped, and leaves with Esc',
    async ({ view, before }) => {
      const { galley } = bench;
      await setLook(galley, 'reader');
      const page = await openView(bench, view);
      await until('the reader look', () => galley.reader(page));
      await galley.inReader(page, before);
      // The mouse that opened it has left the focus there.
      await galley.inReader(page, 'dialog.focus()');
      const all = await wanted(bench, page);
      const stops = await walk(bench, page);
      expect(stops.map(({ name }) => name)).toEqual(all);
      expect(stops.filter(({ hasRing }) => !hasRing)).toEqual([]);
      expect(stops.filter(({ isInSight }) => !isInSight)).toEqual([]);
      // The walk may have ended in the browser's own controls.
      await galley.inReader(page, 'dialog.focus()');
      await page.keyboard.press('Escape');
      await until('the page', async () => (await galley.reader(page)) === null);
      await page.close();
    },
  );

  it('meets in the site’s own look nothing that is hidden, and Galley’s own lines', async () => {
    await setLook(bench.galley, 'in-place');
    const page = await openView(bench, 'Article', { file: 'sample/', ready: 'galley-note' });
    const met: string[] = [];
    while (met.length < MOST_STOPS) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active || active === document.body) return null;
        if (!active.checkVisibility()) return 'hidden';
        return active.localName === 'galley-note' ? 'galley-note' : (active.textContent ?? '').trim();
      });
      if (at === null || (met.length > 1 && at === met[0])) break;
      met.push(at);
    }
    expect(met).not.toContain('hidden');
    expect(met).toContain('galley-note');
    expect(met).toContain('Imke Tönsfeld');
    expect(met.length).toBeLessThan(MOST_STOPS);
    await page.close();
  });

  it.each<View>(['Article', 'Outline'])(
    'goes from a sign in the text to its note and back, in the view %s',
    async (view) => {
      const { galley } = bench;
      await setLook(galley, 'reader');
      const page = await openView(bench, view);
      await until('the reader look', () => galley.reader(page));
      const address = page.url();
      if (view === 'Outline')
        await galley.inReader(page, `dialog.querySelectorAll('details')[2].open = true`);
      const focused = (): Promise<{ text: string; top: number; bottom: number; tabIndex: number }> =>
        galley.inReader(
          page,
          `const at = dialog.getRootNode().activeElement;
           const { top, bottom } = at.getBoundingClientRect();
           return { text: at.textContent, top, bottom: innerHeight - bottom, tabIndex: at.tabIndex }`,
        );
      await galley.inReader(page, `dialog.querySelector('a[href$="#note-2"]').focus()`);
      await page.keyboard.press('Enter');
      const note = await focused();
      expect(note.text).toContain('Counted over four weeks');
      expect(note.top).toBeGreaterThanOrEqual(0);
      expect(note.bottom).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const sign = await focused();
      expect(sign).toMatchObject({ text: '2', tabIndex: 0 });
      expect(sign.top).toBeGreaterThanOrEqual(0);
      expect(sign.bottom).toBeGreaterThanOrEqual(0);
      expect(page.url()).toBe(address);
      await page.close();
    },
  );

  it('finds a link in the place of a video and of a post, which says where it leads', async () => {
    const { galley } = bench;
    const page = await openView(bench, 'Article');
    await until('the reader look', () => galley.reader(page));
    expect(
      await galley.inReader(
        page,
        `return [...dialog.querySelectorAll('.galley-embed')].map((link) => [link.textContent, link.href])`,
      ),
    ).toEqual([
      ['The crossing, filmed from the bridge (video.example)', 'https://video.example/embed/7'],
      ['twitter.com', 'https://twitter.com/ingridsand/status/1'],
    ]);
    expect(await galley.inReader(page, `return dialog.querySelector('iframe, video, script')`)).toBeNull();
    await page.close();
  });
});
