import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine';
import { type Expectation, faultsOf } from './expectation';
import { showWhole } from './page';

/*
 * Kinds of pages that readers have reported about tools like this one, each with a page that looks alike and must be left
 * as it is. A kind is a folder: `page.html`, and in `expected.json` what is right.
 */
const pages = import.meta.glob<string>('../fixtures/kinds/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expected = import.meta.glob<Expectation>('../fixtures/kinds/*/expected.json', {
  import: 'default',
  eager: true,
});

describe('a kind of page', () => {
  it.each(Object.entries(pages).map(([path, html]) => [path.split('/').at(-2) ?? '', html, path] as const))(
    '%s',
    async (_, html, path) => {
      const right = expected[path.replace('page.html', 'expected.json')];
      if (!right) throw new Error(`${path} has no expected.json beside it.`);
      const document = await showWhole(html);
      const before = document.documentElement.outerHTML;
      const analysis = analyze(document, { url: 'https://news.example/harbour/story' });
      expect(faultsOf(analysis, document, right)).toEqual([]);
      expect(document.documentElement.outerHTML).toBe(before);
    },
  );
});
