import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { choose, outerHTML, type Popup, popupText, until } from '../support/galley.ts';
import { FIGHTING, KNOWN_WORDS, READABLE } from '../support/hostile/pages.ts';
import { servePages } from '../support/newsroom/serve.ts';

const NO_TRACE = /<galley-(?:view|note|room|status)|data-galley-\w+=/;

const specify = (bench: Bench): void => {
  let opened: Page | undefined;
  const open = async (path: string): Promise<Page> => {
    opened = await bench.galley.blank();
    await opened.goto(new URL(path, bench.server.origin).href);
    return opened;
  };
  // A page that keeps its process busy would hold up the next ones, too.
  afterEach(async () => {
    if (opened && !opened.isClosed()) await opened.close();
  });
  const ask = async (page: Page, view: 'Article' | 'Original'): Promise<Popup> => {
    const popup = await bench.galley.clickToolbar(page);
    await choose(popup, view);
    return popup;
  };

  describe('a page written against Galley is read all the same, and given back', () => {
    it.each(READABLE)('$what', async ({ path, restless }) => {
      const page = await open(path);
      const before = await outerHTML(page);
      await ask(page, 'Article');
      const content = await until('the reader look', () => bench.galley.reader(page));
      expect(content.text).toContain(KNOWN_WORDS);
      const isInFront =
        'return (dialog.currentCSSZoom ?? 1) === 1 && dialog.contains(dialog.getRootNode().elementFromPoint(innerWidth / 2, innerHeight / 2))';
      // A page that hides or shrinks all of itself does so with the view as well, until Galley has noticed.
      await until('the view in front', () => bench.galley.inReader<boolean>(page, isInFront));
      await bench.galley.inReader(page, `dialog.querySelector('.bar button').click()`);
      await until('the original', async () => (await bench.galley.reader(page)) === null);
      const after = await outerHTML(page);
      if (restless) expect(after).not.toMatch(NO_TRACE);
      else expect(after).toBe(before);
      await page.close();
    });
  });

  describe('a page that does not let the view stay gets itself back, and the reader is told', () => {
    it.each(FIGHTING)('$what', async ({ path, restless }) => {
      const page = await open(path);
      const before = await outerHTML(page);
      await ask(page, 'Article');
      const said = await until('the message', () =>
        bench.galley.inShadow<string>(page, 'galley-offer', 'div', 'return dialog.textContent'),
      );
      expect(said).toContain("This page removed Galley's view");
      expect(await outerHTML(page)).not.toMatch(NO_TRACE);
      await bench.galley.inShadow(page, 'galley-offer', 'button', 'dialog.click()');
      if (!restless) expect(await outerHTML(page)).toBe(before);
      await page.close();
    });
  });

  it('reads past elements nested as deeply as the browser itself bears', async () => {
    // The tab of Firefox ends at 100,000, with or without Galley.
    const thousands = bench.galley.name === 'chromium' ? 100 : 15;
    const page = await open(READABLE.find(({ what }) => what === 'A sandbox')?.path ?? '');
    // As the page's own script would, but out of sight: browsers give up on so deep a page that is to be seen.
    await page.evaluate((most) => {
      const cellar = document.createElement('div');
      cellar.style.display = 'none';
      let bottom: Element = cellar;
      // A thousand at a time: browsers look at all that is around and below what is put together.
      for (let thousand = 0; thousand < most; thousand++) {
        const top = document.createElement('div');
        let at = top;
        for (let depth = 1; depth < 1000; depth++) at = at.appendChild(document.createElement('div'));
        bottom.append(top);
        bottom = at;
      }
      document.body.append(cellar);
    }, thousands);
    const popup = await bench.galley.clickToolbar(page);
    expect(await popupText(popup)).toContain('Full article');
    await choose(popup, 'Article');
    const isOpen = () => page.evaluate(() => document.querySelector('galley-view') !== null);
    await until('the view', isOpen);
    await choose(popup, 'Original');
    await until('the original', async () => !(await isOpen()));
    await page.close();
  });
};

inBothBrowsers('hostile pages', specify, {
  serve: () => servePages([...READABLE, ...FIGHTING]),
  ignoreErrors: 'of-pages',
});
