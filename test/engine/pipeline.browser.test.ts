import { expect, it } from 'vitest';
import { analyze } from '../../src/engine';
import { articleOf, showPage, TEXT } from './page';

const BOX = '<div class="newsletter"><h3>Newsletter</h3><form><input type="email"></form></div>';

it('the page is not changed by being analysed', async () => {
  const page = await showPage(
    `<main><article><h1>Council rebuilds the breakwater</h1>${TEXT.map((text) => `<p>${text}</p>`).join(BOX)}</article></main>`,
  );
  const before = page.documentElement.outerHTML;
  const analysis = analyze(page, { url: 'https://news.example/story' });
  expect(page.documentElement.outerHTML).toBe(before);
  expect(analysis.clutter).not.toEqual([]);
  expect(articleOf(analysis).html).toContain('southern pier');
});
