import { describe, expect, it } from 'vitest';
import { type Analysis, analyze } from '../../../../src/engine';
import { showPage, TEXT } from '../../page';

interface Chain {
  /** Where this page stands. */
  at?: string;
  /** After the text, in the article's box. */
  pager?: string;
  head?: string;
  after?: string;
  lang?: string;
}

const read = async ({
  at = '/sea/breakwater',
  pager = '',
  head = '',
  after = '',
  lang,
}: Chain): Promise<Analysis> => {
  const text = TEXT.map((line) => `<p>${line}</p>`).join('');
  const page = await showPage(
    `<main><article><h1>Council rebuilds the breakwater</h1>${text}${pager}</article>${after}</main>`,
    lang,
    `<title>Council rebuilds the breakwater</title>${head}`,
  );
  return analyze(page, { url: `https://news.example${at}` });
};
const textIn = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim() ?? '';
const on = (path: string): string => `https://news.example${path}`;

describe('a story on several pages', () => {
  it.each<[string, Chain, object]>([
    [
      'a row of numbers, the first page',
      {
        pager:
          '<ul><li>1</li><li><a href="/sea/breakwater/2">2</a></li><li><a href="/sea/breakwater/3">3</a></li></ul>',
      },
      { current: 1, total: 3, next: on('/sea/breakwater/2') },
    ],
    [
      'a row of numbers, the last page',
      {
        at: '/sea/breakwater?page=3',
        pager:
          '<div class="p"><a href="/sea/breakwater">1</a> <a href="/sea/breakwater?page=2">2</a> <strong>3</strong></div>',
      },
      { current: 3, total: 3, previous: on('/sea/breakwater?page=2') },
    ],
    [
      'a row in which the page links itself',
      {
        at: '/sea/breakwater-2.html',
        pager:
          '<p><a href="breakwater.html">1</a><a href="breakwater-2.html">2</a><a href="breakwater-3.html">3</a></p>',
      },
      { current: 2, total: 3, next: on('/sea/breakwater-3.html'), previous: on('/sea/breakwater.html') },
    ],
    [
      'words and one link',
      { pager: '<p>Page 1 of 2 <a href="/sea/breakwater,2.html">Next</a></p>', at: '/sea/breakwater.html' },
      { current: 1, total: 2, next: on('/sea/breakwater,2.html') },
    ],
    [
      'the last page, in words',
      {
        at: '/sea/breakwater/2/',
        pager: '<p>Seite 2 von 2 <a rel="prev" href="/sea/breakwater/">Zurück</a></p>',
        lang: 'de',
      },
      { current: 2, total: 2, previous: on('/sea/breakwater/') },
    ],
    [
      'Japanese words',
      { pager: '<p>1/4ページ <a href="/sea/breakwater?p=2">次へ</a></p>', lang: 'ja' },
      { current: 1, total: 4, next: on('/sea/breakwater?p=2') },
    ],
    [
      'Chinese words',
      {
        pager: '<p>第1页，共3页 <a href="/sea/breakwater_2.html">下一页</a></p>',
        at: '/sea/breakwater.html',
        lang: 'zh',
      },
      { current: 1, total: 3, next: on('/sea/breakwater_2.html') },
    ],
    [
      'the head of the page alone',
      { head: '<link rel="next" href="https://news.example/sea/breakwater/2">' },
      { current: 1, next: on('/sea/breakwater/2') },
    ],
    [
      'a link to the whole',
      {
        pager: '<p>1 <a href="?page=2">2</a> <a href="/sea/breakwater?page=all">View as one page</a></p>',
      },
      { current: 1, total: 2, next: on('/sea/breakwater?page=2'), all: on('/sea/breakwater?page=all') },
    ],
    [
      'a list of its parts',
      {
        pager:
          '<ol><li>1. The storm</li><li><a href="/sea/breakwater/2">2. The vote</a></li><li><a href="/sea/breakwater/3">3. The bill</a></li></ol>',
      },
      { current: 1, total: 3, next: on('/sea/breakwater/2') },
    ],
  ])('is told by %s', async (_, chain, expected) => {
    const { pages, access, article } = await read(chain);
    expect(pages).toEqual(expected);
    expect(access.state).toBe('unknown');
    expect(access.reason).toMatch(
      /^This is page \d of (?:\d of the story|a story that goes on on other pages)\.$/,
    );
    expect(article?.html).toContain('The sailing club fears');
    // The way to the other pages is none of its text.
    expect(textIn(article?.html ?? '')).toMatch(/the missing guests\.$/);
  });

  it('keeps a sentence that leads to another page', async () => {
    const { article, pages } = await read({
      pager: `<p>Who paid for the stones, and what became of the second survey, stands on <a href="/sea/breakwater/2">the second page</a>.</p>
        <p>1 <a href="/sea/breakwater/2">2</a> <a href="/sea/breakwater/3">3</a></p>`,
    });
    expect(pages?.total).toBe(3);
    expect(textIn(article?.html ?? '')).toMatch(/stands on the second page\.$/);
  });

  it('is still cut off where a subscription is asked for', async () => {
    const { access, pages } = await read({
      pager:
        '<div class="paywall"><h3>Subscribe to continue reading</h3><p>Already a subscriber? <a href="/login">Log in</a></p></div><p>1 <a href="?page=2">2</a></p>',
    });
    expect(pages?.current).toBe(1);
    expect(access.state).toBe('cut-off');
  });
});

describe('a story on one page', () => {
  it.each<[string, Chain]>([
    [
      'with a link to the next article',
      {
        pager: '<p><a rel="next" href="/sea/ferry">The ferry is late again</a></p>',
        head: '<link rel="next" href="/sea/ferry">',
      },
    ],
    [
      'of a series of numbered stories',
      {
        at: '/comic/41',
        pager: '<p><a rel="prev" href="/comic/40">Back</a> <a rel="next" href="/comic/42">Next</a></p>',
      },
    ],
    [
      'of a series that began a week ago',
      {
        at: '/sea/letter-2',
        pager:
          '<p><a rel="prev" href="/sea/letter-1">Letter 1</a> <a rel="next" href="/sea/letter-3">Letter 3</a></p>',
      },
    ],
    [
      'with pages of comments',
      {
        after:
          '<section id="comments"><h2>42 comments</h2><p>Well.</p><div>1 <a href="?cpage=2">2</a> <a href="?cpage=3">3</a></div></section>',
      },
    ],
    [
      'with comments whose pages are those of the address',
      {
        pager:
          '<div class="comment-list"><p>Well said.</p><p>1 <a href="?page=2">2</a> <a rel="next" href="?page=2">Next</a></p></div>',
      },
    ],
    [
      'with a list of others in pages',
      {
        after:
          '<div><h3>More news</h3><p><a href="/a">The ferry is late again</a></p><p>1 <a href="/news/page/2">2</a> <a href="/news/page/3">3</a></p></div>',
      },
    ],
    [
      'with notes that have numbers',
      { pager: '<p><a href="#note-1">1</a> <a href="#note-2">2</a> <a href="#note-3">3</a></p>' },
    ],
    [
      'that speaks of pages',
      { pager: '<p>Page 2 of 5 is missing from the <a href="/reports/7">report</a>, the council says.</p>' },
    ],
    ['with a gallery', { pager: '<p>Picture 1 of 12 <a href="/gallery/quay/2">Next picture</a></p>' }],
    [
      'with years to choose from',
      { pager: '<p>2023 <a href="/archive/2024">2024</a> <a href="/archive/2025">2025</a></p>' },
    ],
  ])('is whole: %s', async (_, chain) => {
    const { pages, access } = await read(chain);
    expect(pages).toBeNull();
    expect(access.state).toBe('full');
  });
});
