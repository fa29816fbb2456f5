import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { type Bundles, buildBundles } from '../bench/bundles.ts';
import type { Expectation } from '../engine/expectation.ts';
import { inBothBrowsers } from '../support/both.ts';
import { choose, FIXTURES, outerHTML, until } from '../support/galley.ts';

/** Kinds of pages of which tools like this one lose words. All of them are read in `test/engine/kinds.browser.test.ts`. */
const KINDS = [
  'article-named-by-title',
  'boxes-that-unfold',
  'code-beside-line-numbers',
  'every-word-accounted-for',
  'formulas',
  'headings-with-marks',
  'lines-set-by-style',
  'notes-in-the-margin',
  'opening-of-links',
  'short-report',
  'text-in-rows',
  'titles-in-buttons',
  'words-in-any-element',
];

/** Texts that the article of a kind holds. */
function textsOf(kind: string): string[] {
  const file = path.join(FIXTURES, 'kinds', kind, 'expected.json');
  const { contains = [], order = [], headings = [] } = JSON.parse(readFileSync(file, 'utf8')) as Expectation;
  return [...contains, ...order, ...headings];
}

const letters = (text: string): string => text.replace(/[\s\u2060]+/g, '');

inBothBrowsers('kinds of pages', (bench) => {
  let bundles: Bundles;
  beforeAll(async () => {
    bundles = await buildBundles();
  });

  /** What became of the words of the article, counted in the page. */
  const balance = async (page: Page) => {
    for (const script of [bundles.galley, bundles.probe]) await page.evaluate(script);
    return page.evaluate(() => GalleyProbe.balance(document.URL));
  };

  it.each(KINDS)('%s: every word has a fate, and the reader shows the article', async (kind) => {
    const page = await bench.galley.open(`${bench.server.origin}kinds/${kind}/page.html`);
    const before = await outerHTML(page);
    const { withoutFate, invented, region } = await balance(page);
    expect({ withoutFate, invented }).toEqual({ withoutFate: 0, invented: 0 });
    expect(region).toBeGreaterThan(0);
    const popup = await bench.galley.clickToolbar(page);
    await choose(popup, 'Article');
    const content = await until('the reader', () => bench.galley.reader(page));
    for (const text of textsOf(kind)) expect(letters(content.text)).toContain(letters(text));
    await choose(popup, 'Original');
    await until('the original', async () => (await bench.galley.reader(page)) === null);
    expect(await outerHTML(page)).toBe(before);
    await page.close();
  });
});
