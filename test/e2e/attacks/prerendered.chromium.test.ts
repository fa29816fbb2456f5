import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { type Bench, inChromium } from '../../support/both.ts';
import { popupText, until } from '../../support/galley.ts';
import { storyPage } from '../../support/hostile/story.ts';
import { listen } from '../../support/server.ts';

/** Until the browser loads the story out of sight (ms), on a machine that has much else to do. */
const LOADED_WITHIN_MS = 20_000;
/** Until the story has come to rest there (ms). */
const SETTLED_MS = 2000;

const STORY = storyPage('The council that met in the boat house', '');
STORY.html = STORY.html.replace(
  '<head>',
  `<head><meta property="og:type" content="article"><script>document.addEventListener('prerenderingchange', () => fetch('/activated'))</script>`,
);
const LINK = `<a id="go" href="${STORY.path}">On</a>`;
const FRONT = {
  path: '/',
  html: `<!doctype html><title>Front</title><script type="speculationrules">{"prerender":[{"source":"list","urls":["${STORY.path}"],"eagerness":"immediate"}]}</script>${LINK}`,
};

/** How often the browser has asked for a page to load out of sight. */
let outOfSight = 0;
/** How often such a page was shown. */
let activated = 0;

interface Activated extends PerformanceEntry {
  activationStart: number;
}
interface Shown {
  isClean: boolean;
  activationStart: number;
}
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  scripting: { executeScript(script: object): Promise<{ result: Shown }[]> };
};

const specify = (bench: Bench): void => {
  const url = (path: string): string => new URL(path, bench.server.origin).href;
  const isClean = `document.querySelector('galley-view') !== null`;

  it('a site is switched on', async () => {
    const first = await bench.galley.open(url(STORY.path));
    const popup = await bench.galley.clickToolbar(first);
    await popupText(popup);
    await popup.click('.site .switch input');
    await bench.galley.answerPrompt(true);
    await until('the clean story', () => first.evaluate(isClean) as Promise<boolean>);
    await first.close();
  });

  it('an article that was loaded out of sight is cleaned when it is shown', async () => {
    [outOfSight, activated] = [0, 0];
    const page = await bench.galley.open(url(FRONT.path));
    await until('the browser to load the story out of sight', async () => outOfSight > 0, LOADED_WITHIN_MS);
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    await page.evaluate(() => document.querySelector<HTMLElement>('#go')?.click()).catch(() => undefined);
    // A tab that is opened before puts this one out of sight, and the browser throws away what it has loaded for it.
    await until('the browser to show the story that it has loaded out of sight', async () => activated > 0);
    // Asked in the extension: the debugger loses the tab to the page that was loaded out of sight.
    const extension = await bench.galley.openOptions();
    const shown = await until('the clean story', () =>
      extension.evaluate(async () => {
        const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
        const tabId = tabs[0]?.id ?? -1;
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId },
          func: () => ({
            isClean: document.querySelector('galley-view') !== null,
            activationStart: (performance.getEntriesByType('navigation')[0] as Activated).activationStart,
          }),
        });
        return answer?.result.isClean ? answer.result : null;
      }),
    );
    await extension.close();
    await page.close();
    expect(shown.isClean).toBe(true);
    expect(
      shown.activationStart,
      'The browser did not show the page that it had loaded out of sight.',
    ).toBeGreaterThan(0);
  });
};

inChromium('prerendered pages', specify, {
  serve: () =>
    listen(
      createServer((request, response) => {
        const page = [STORY, FRONT].find(({ path }) => path === request.url);
        if (request.headers['sec-purpose']?.includes('prerender')) outOfSight += 1;
        if (request.url === '/activated') activated += 1;
        response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page?.html);
      }),
    ),
  screen: true,
  ignoreErrors: 'of-pages',
});
