import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { choose, outerHTML, popupText, until } from '../support/galley.ts';
import { ARTICLES } from '../support/newsroom/articles.ts';
import { servePages } from '../support/newsroom/serve.ts';
import { type Standing, standingOf } from '../support/permissions.ts';

const SITE = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
const KEY = 'site:127.0.0.1';
const [first, second] = ARTICLES.map(({ path }) => path);

const isClean = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('galley-view, [data-galley-hidden]') !== null);
const isAutomatic = ({ stored }: Standing): boolean =>
  (stored[KEY] as { automatic?: boolean } | undefined)?.automatic === true;

const specify = (bench: Bench): void => {
  const open = (path = ''): Promise<Page> => bench.galley.open(new URL(path, bench.server.origin).href);
  const end = (): Promise<void> => bench.galley.endBackground();
  const stands = (what: string, check: (standing: Standing) => boolean): Promise<Standing> =>
    until(what, async () => {
      const standing = await standingOf(bench.galley);
      return check(standing) && standing;
    });

  it('loses nothing on the way from the first click to “always”', async () => {
    await end();
    const page = await open(first);
    await end();
    const popup = await bench.galley.clickToolbar(page);
    await until('the switch', () =>
      popup.run('return document.querySelector(".site .switch input") !== null'),
    );
    await end();
    await popup.click('.site .switch input');
    await end();
    await bench.galley.answerPrompt(true);
    await until('the clean story', () => isClean(page));
    await end();
    const standing = await stands('the gate', ({ registered }) => registered.length > 0);
    expect(standing.origins).toEqual(SITE);
    expect(standing.registered).toEqual(SITE);
    expect(isAutomatic(standing)).toBe(true);
    await page.close();
  });

  it('loses nothing between two views of an article that opened clean', async () => {
    await end();
    const page = await open(second);
    await until('the clean story', () => isClean(page));
    for (const clean of [false, true]) {
      await end();
      await bench.galley.press(page, 'toggle-clean');
      await until(clean ? 'the clean story' : 'the original', async () => (await isClean(page)) === clean);
    }
    await end();
    const popup = await bench.galley.clickToolbar(page);
    await popupText(popup);
    expect(await popup.run('return document.querySelector("input:checked").value')).toBe('article');
    await end();
    await choose(popup, 'Original');
    await until('the original', async () => !(await isClean(page)));
    expect(await outerHTML(page)).not.toContain('galley');
    await page.close();
  });

  it('loses nothing on the way back: the permission is given up and nothing runs by itself', async () => {
    await end();
    const page = await open(first);
    await until('the clean story', () => isClean(page));
    await end();
    const popup = await bench.galley.clickToolbar(page);
    await popupText(popup);
    await end();
    await popup.click('.site .switch input');
    await until('the switch to be off', () =>
      popup.run('return !document.querySelector(".site .switch input").checked'),
    );
    await end();
    const standing = await stands('the permission to be gone', ({ origins }) => origins.length === 0);
    expect(isAutomatic(standing)).toBe(false);
    await end();
    await page.reload();
    const next = await bench.galley.clickToolbar(page);
    await popupText(next);
    expect(await next.run('return document.querySelector("input:checked").value')).toBe('original');
    expect(await isClean(page)).toBe(false);
    await end();
    await choose(next, 'Article');
    await until('the clean story', () => isClean(page));
    // One that was ended while it took the gate out of the browser does so when it runs again: by now.
    await stands('the gate to be gone', ({ registered }) => registered.length === 0);
    await page.close();
  });
};

inBothBrowsers('a background that is ended between any two steps', specify, {
  serve: () => servePages(ARTICLES),
  screen: true,
});
