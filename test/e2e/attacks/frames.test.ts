import { describe, expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../../support/both.ts';
import { popupText, until } from '../../support/galley.ts';
import { storyPage } from '../../support/hostile/story.ts';
import { servePages } from '../../support/newsroom/serve.ts';

const framed = (name: string) =>
  storyPage(`A frame named ${name}`, `<iframe name="${name}" srcdoc="x"></iframe>`);
const TAKEN = ['browser', 'chrome'].map(framed);
const FREE = [
  framed('browsers'),
  storyPage('An element named chrome', '<p id="chrome">x</p><form name="browser"></form>'),
];

/** Until a shortcut has its answer (ms). Keys that are pressed before the window has the focus are lost, and pressed again. */
const ANSWERED_MS = 2500;
const TOLD_WITHIN_MS = 30_000;

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getTitle(where: { tabId: number }): Promise<string> };
};

const specify = (bench: Bench): void => {
  const said = async (path: string): Promise<string> => {
    const page = await bench.galley.open(new URL(path, bench.server.origin).href);
    const text = await popupText(await bench.galley.clickToolbar(page));
    await page.close();
    return text;
  };

  describe('a page with a frame in a name of the browser’s interface', () => {
    it.each(TAKEN)('is read, or the popup says what is in the way: $what', async ({ path }) => {
      expect(await said(path)).toContain(
        bench.galley.name === 'chromium' ? 'A frame of this page is in the way' : 'Full article',
      );
    });
  });

  it.each(TAKEN)(
    'is shown by the shortcut, or the button in the toolbar says what is in the way: $what',
    { timeout: 2 * TOLD_WITHIN_MS },
    async ({ path }) => {
      const extension = await bench.galley.openOptions();
      const page = await bench.galley.open(new URL(path, bench.server.origin).href);
      const said = bench.galley.name === 'chromium' ? 'A frame of this page is in the way' : 'Galley: clean';
      await until(
        `the title “${said}”`,
        async () => {
          await page.bringToFront();
          await bench.galley.press(page, 'toggle-outline');
          await new Promise((resolve) => setTimeout(resolve, ANSWERED_MS));
          const title = await extension.evaluate(async () => {
            const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
            return chrome.action.getTitle({ tabId: tab?.id ?? -1 });
          });
          return title === said;
        },
        TOLD_WITHIN_MS,
      );
      await page.close();
      await extension.close();
    },
  );

  it.each(FREE)('a page with other names is read: $what', async ({ path }) => {
    expect(await said(path)).toContain('Full article');
  });
};

inBothBrowsers('names of frames', specify, {
  serve: () => servePages([...TAKEN, ...FREE]),
  ignoreErrors: 'of-pages',
  screen: true,
});
