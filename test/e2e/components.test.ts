import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../support/both.ts';
import { choose, outerHTML, until } from '../support/galley.ts';
import { setLook } from '../support/look.ts';

/** The page of the test keeps its shadow roots here, the closed ones too. */
declare const roots: readonly ShadowRoot[];

/** Which of some elements in shadow roots are rendered. */
const renderedInRoots = (page: Page, ids: readonly string[]): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      wanted.filter((id) => roots.some((root) => root.getElementById(id)?.checkVisibility() ?? false)),
    ids,
  );

/** The page with all its shadow roots as markup. */
const wholePage = async (page: Page): Promise<string> => {
  const inner = await page.evaluate(() => roots.map((root) => root.innerHTML).join('\n'));
  return `${await outerHTML(page)}\n${inner}`;
};

inBothBrowsers('an article in open and closed shadow roots', (bench) => {
  it('is read in the reader look, without what stands in roots around it', async () => {
    const { galley, server } = bench;
    await setLook(galley, 'reader');
    const page = await galley.open(`${server.origin}components.html`);
    const before = await wholePage(page);
    const popup = await galley.clickToolbar(page);
    await choose(popup, 'Article');
    const { text } = await until('the reader', () => galley.reader(page));
    expect(text).toContain('It takes two people eleven minutes');
    expect(text).toContain('The council has voted to keep the wheel');
    expect(text).toContain('One of them has asked for a lamp');
    expect(text).not.toContain('every Friday');
    expect(text).not.toContain('Otters');
    await choose(popup, 'Original');
    await until('the original', async () => (await galley.reader(page)) === null);
    expect(await wholePage(page)).toBe(before);
    await page.close();
  });

  it('is clean in its own look, and exactly as before at the end', async () => {
    const { galley, server } = bench;
    await setLook(galley, 'in-place');
    const page = await galley.open(`${server.origin}components.html`);
    const before = await wholePage(page);
    const popup = await galley.clickToolbar(page);
    await choose(popup, 'Article');
    await until('the boxes to be gone', async () => {
      const seen = await renderedInRoots(page, ['letter', 'more', 'inner']);
      return seen.join() === 'inner';
    });
    await choose(popup, 'Original');
    await until('the boxes to be back', async () => {
      const seen = await renderedInRoots(page, ['letter', 'more', 'inner']);
      return seen.length === 3;
    });
    expect(await wholePage(page)).toBe(before);
    await page.close();
  });

  it('stays clean where the page puts more into a closed root', async () => {
    const { galley, server } = bench;
    await setLook(galley, 'in-place');
    const page = await galley.open(`${server.origin}components.html`);
    const popup = await galley.clickToolbar(page);
    await choose(popup, 'Article');
    await until('the boxes to be gone', async () => (await renderedInRoots(page, ['letter'])).length === 0);
    await page.evaluate(() => {
      const inner = roots.map((root) => root.getElementById('inner')).find((found) => found !== null);
      const box = document.createElement('div');
      box.id = 'late';
      box.innerHTML =
        '<h3>Subscribe to our newsletter</h3><p>Every morning, the river.</p><form><input type="email" name="email"><button>Sign up</button></form>';
      inner?.after(box);
    });
    await until('the new box to be gone', async () => (await renderedInRoots(page, ['late'])).length === 0);
    await choose(popup, 'Original');
    await until('it to be back', async () => (await renderedInRoots(page, ['late'])).length === 1);
    await page.close();
  });
});
