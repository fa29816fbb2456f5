import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { inBothBrowsers } from '../support/both.ts';
import { choose, popupText, until } from '../support/galley.ts';

declare const chrome: {
  action: { getPopup(where: object): Promise<string> };
  storage: { local: { get(key: string): Promise<{ general?: { click?: string } }> } };
};

const BOXES = [
  'newsletter-signup',
  'job-market',
  'related-articles',
  'comments',
  'advertisement',
  'cookie-consent',
];

inBothBrowsers(
  'the welcome page',
  (bench) => {
    let page: Page;
    beforeAll(async () => {
      [page = page] = await bench.galley.welcomePages();
      await page.setViewport({ width: 1280, height: 900 });
    });
    const says = (text: string): Promise<unknown> =>
      until(`“${text}”`, () =>
        page.evaluate(
          (words) => document.querySelector('.demo [role=status]')?.textContent?.includes(words) ?? false,
          text,
        ),
      );
    const view = (name: string): Promise<void> =>
      page.$eval(`.demo input[value=${name}]`, (input) => (input as HTMLInputElement).click());
    /** The view that is ticked. */
    const ticked = (): Promise<string> =>
      page.$eval('.demo input:checked', (input) => (input as HTMLInputElement).value);
    /** What the sample shows: the newspaper's own boxes that are seen, and whether the reader look is there. */
    const sample = (): Promise<{ seen: string[]; reader: boolean }> =>
      page.evaluate((names) => {
        const paper = document.querySelector('iframe')?.contentDocument;
        return {
          seen: names.filter((name) => paper?.querySelector(`.${name}`)?.checkVisibility()),
          reader: paper?.querySelector('galley-view') !== null,
        };
      }, BOXES);

    it('opens once when Galley is installed, and not when the background starts again', async () => {
      expect(await bench.galley.welcomePages()).toHaveLength(1);
      await bench.galley.endBackground();
      await popupText(await bench.galley.clickToolbar(page));
      expect(await bench.galley.welcomePages()).toHaveLength(1);
    });

    it('shows the sample as it is, clean, as an outline, and as it was', async () => {
      await says('6 blocks to hide');
      expect(await sample()).toEqual({ seen: BOXES, reader: false });
      await view('article');
      await says('6 blocks hidden');
      expect(await sample()).toEqual({ seen: [], reader: true });
      await view('outline');
      await until('the outline', async () => (await ticked()) === 'outline');
      await view('original');
      await says('6 blocks to hide');
      expect(await sample()).toEqual({ seen: BOXES, reader: false });
    });

    it('lets the reader try the toolbar button, whose popup knows the sample', async () => {
      const popup = await bench.galley.clickToolbar(page);
      const text = await popupText(popup);
      const known = ['Port Ellery keeps its library open', 'What it costs', 'Newsletter', 'Job market'];
      for (const words of known) expect(text).toContain(words);
      expect(text).not.toContain('Always clean articles');
      await choose(popup, 'Article');
      await says('6 blocks hidden');
      expect(await ticked()).toBe('article');
      await choose(popup, 'Original');
      await says('6 blocks to hide');
    });

    it('asks what a click is to do, and keeps to the panel until it is answered', async () => {
      const choices = (): Promise<boolean[]> =>
        page.$$eval('.question input', (inputs) =>
          inputs.map((input) => (input as HTMLInputElement).checked),
        );
      const stored = (): Promise<unknown> =>
        page.evaluate(async () => (await chrome.storage.local.get('general')).general?.click ?? null);
      expect(await choices()).toEqual([false, false]);
      expect(await stored()).toBeNull();
      expect(await page.$eval('.question label', (label) => label.textContent)).toContain('(recommended)');
      await page.$eval('.question input', (input) => (input as HTMLInputElement).click());
      await until('the answer', async () => (await stored()) === 'read');
      expect(await choices()).toEqual([true, false]);
      expect(await page.$eval('.question [role=status]', (line) => line.textContent)).toContain('Done.');
      await until('the click', () => page.evaluate(async () => (await chrome.action.getPopup({})) === ''));
    });

    it('lets the reader try the button as it was chosen: the first click shows the sample’s article', async () => {
      await bench.galley.clickButton(page);
      await says('6 blocks hidden');
      expect(await ticked()).toBe('article');
      await view('original');
      await says('6 blocks to hide');
    });

    it('lets the reader try the shortcut', async () => {
      await bench.galley.press(page, 'toggle-clean');
      await says('6 blocks hidden');
      await bench.galley.press(page, 'toggle-clean');
      await says('6 blocks to hide');
    });

    it('names the shortcut that the browser has, and how to pin the button there', async () => {
      const inChromium = bench.galley.name === 'chromium';
      const shows = (words: string): Promise<unknown> =>
        until(words, () => page.evaluate((text) => document.body.innerText.includes(text), words));
      await shows(inChromium ? 'Alt+Shift+G' : 'Alt+Shift+C');
      await shows(inChromium ? 'then the pin beside Galley' : 'Pin to Toolbar');
    });

    describe('on a narrow window', () => {
      it('needs no sideways scrolling', async () => {
        await page.setViewport({ width: 320, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      });
    });
  },
  { welcome: true, screen: true },
);
