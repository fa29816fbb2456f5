import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../../support/both.ts';
import { choose, popupText, until } from '../../support/galley.ts';
import { KNOWN_WORDS, storyPage } from '../../support/hostile/story.ts';
import { servePages } from '../../support/newsroom/serve.ts';

/** Pages of that kind hung the tab for more than a minute; this (ms) leaves room for a busy machine. */
const ANSWER_WITHIN_MS = 15_000;
const DOT = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const withHead = (what: string, head: string) => {
  const page = storyPage(what, '');
  return { ...page, html: page.html.replace('</head>', `${head}</head>`) };
};
/** Puts markup into the article, behind its first paragraph. */
const withText = (what: string, markup: string) => {
  const page = storyPage(what, '');
  return { ...page, html: page.html.replace('</p>', `</p>${markup}`) };
};

const PAGES = [
  withHead('An author of sixty thousand blanks', `<meta name="author" content="Ada${' '.repeat(60_000)}x">`),
  withHead('An author of letters without a blank', `<meta name="author" content="${'a'.repeat(60_000)}">`),
  withText(
    'A fallback of images that never close, beside a hundred pictures',
    `<div>${`<figure><img src="${DOT}" width="600" height="400"></figure>`.repeat(100)}<noscript>${'<img '.repeat(7000)}</noscript></div>`,
  ),
  withText(
    'An address of the word pixel, over and over',
    `<figure><img src="/${'pixel'.repeat(40_000)}" width="600" height="400"></figure>`,
  ),
  withText(
    'Emphasis in emphasis, a hundred deep, over and over',
    `<p>${'<em>'.repeat(100)}The gulls sat in a row.${'</em>'.repeat(100)}</p>`.repeat(20),
  ),
  withText(
    'Lists in lists, fifty deep, over and over',
    `${'<ul><li>'.repeat(50)}The gulls sat in a row.${'</li></ul>'.repeat(50)}`.repeat(20),
  ),
  withHead(
    'A description of types that never end',
    `<script type="application/ld+json">${'{"@type":['.repeat(20_000)}</script>`,
  ),
];

const specify = (bench: Bench): void => {
  it.each(PAGES)('is read: $what', async ({ path }) => {
    const page = await bench.galley.open(new URL(path, bench.server.origin).href);
    const start = performance.now();
    const popup = await bench.galley.clickToolbar(page);
    expect(await popupText(popup)).toContain('article');
    expect(performance.now() - start).toBeLessThan(ANSWER_WITHIN_MS);
    await choose(popup, 'Article');
    const content = await until('the reader look', () => bench.galley.reader(page));
    expect(content.text).toContain(KNOWN_WORDS);
    await page.close();
  });
};

inBothBrowsers('a small page that would hang the tab', specify, {
  serve: () => servePages(PAGES),
  ignoreErrors: 'of-pages',
});
