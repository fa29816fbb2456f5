import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../../support/both.ts';
import { choose, outerHTML, popupText, until } from '../../support/galley.ts';
import { storyPage } from '../../support/hostile/story.ts';
import { servePages } from '../../support/newsroom/serve.ts';

const PAGE = storyPage('A page that looks for Galley', '');

/** What of Galley's style sheet a page can see on elements and attributes of its own in the same names. */
const probe = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen = [];
    for (const value of ['', 'set-by-galley']) {
      const element = document.createElement('div');
      element.setAttribute('data-galley-hidden', value);
      document.body.append(element);
      if (getComputedStyle(element).display === 'none') seen.push(`attribute ${value}`);
      element.remove();
    }
    for (const name of ['galley-view', 'galley-note', 'galley-offer', 'galley-room']) {
      const element = document.createElement(name);
      document.body.append(element);
      if (getComputedStyle(element).display !== 'inline') seen.push(name);
      element.remove();
    }
    if (document.getAnimations().length > 0) seen.push('animation');
    return seen;
  });

const specify = (bench: Bench): void => {
  it('a page cannot tell that the popup was opened', async () => {
    const page = await bench.galley.open(new URL(PAGE.path, bench.server.origin).href);
    const before = await outerHTML(page);
    expect(await probe(page)).toEqual([]);
    const popup = await bench.galley.clickToolbar(page);
    expect(await popupText(popup)).toContain('Full article');
    expect(await probe(page)).toEqual([]);
    expect(await outerHTML(page)).toBe(before);
    // What it could see, so that this test shows something.
    await choose(popup, 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    expect(await probe(page)).toContain('attribute set-by-galley');
    await page.close();
  });
};

inBothBrowsers('a page that looks for Galley', specify, {
  serve: () => servePages([PAGE]),
  ignoreErrors: 'of-pages',
});
