import { describe, expect, it } from 'vitest';
import type { SharedArticle } from '../../../src/content/share/contract';
import { markdown } from '../../../src/content/share/markdown';
import { plainText } from '../../../src/content/share/plain-text';
import { linkToPassage } from '../../../src/content/share/text-fragment';
import { webPage } from '../../../src/content/share/web-page';

const article = (html: string, more: Partial<SharedArticle> = {}): SharedArticle => {
  const body = document.createElement('div');
  body.innerHTML = html;
  return {
    title: 'Mill *closes* after 90 years',
    standfirst: 'The wheel stands still.',
    facts: ['Ada Miller', 'news.example', 'March 6, 2026'],
    url: 'https://news.example/mill',
    lang: 'en',
    dir: 'ltr',
    body,
    ...more,
  };
};
const BODY =
  '<p>The mill <a href="https://news.example/a">closes</a> on <strong>Friday</strong>.</p><h2>What comes next</h2><ul><li>Flats</li><li>A museum</li></ul><figure><img src="https://news.example/a.jpg" alt="The wheel"><figcaption>The wheel (photo: A. Miller)</figcaption></figure><table><thead><tr><th>Year</th><th>Flour</th></tr></thead><tbody><tr><td>1936</td><td>12 t</td></tr></tbody></table><blockquote><p>A sad day.</p></blockquote>';

describe('an article taken along', () => {
  it('in Markdown keeps head, source, links, headings, lists, pictures, captions, tables and quotes', () => {
    const text = markdown(article(BODY));
    expect(text).toContain('# Mill \\*closes\\* after 90 years');
    expect(text).toContain('**The wheel stands still.**');
    expect(text).toContain('Ada Miller · news.example · March 6, 2026');
    expect(text).toContain('<https://news.example/mill>');
    expect(text).toContain('[closes](https://news.example/a) on **Friday**');
    expect(text).toContain('## What comes next');
    expect(text).toMatch(/^- +Flats$/m);
    expect(text).toContain('![The wheel](https://news.example/a.jpg)');
    expect(text).toContain('*The wheel (photo: A. Miller)*');
    expect(text).toMatch(/\| *Year *\| *Flour *\|/);
    expect(text).toContain('> A sad day.');
  });

  it('as plain text has a line for every block and no markup', () => {
    const text = plainText(article(BODY));
    expect(text.trim().split('\n\n')).toEqual(
      expect.arrayContaining([
        'The mill closes on Friday.',
        'What comes next',
        '• Flats',
        '1936\t12 t',
        'A sad day.',
      ]),
    );
    expect(text).not.toMatch(/[<>]/);
  });

  it('as plain text keeps lines, the numbers of lists, what stands beside a list within an item, and rows', () => {
    const text = plainText(
      article(
        '<p>A book<br>and a boat</p><ol start="3"><li>Bread<ul><li>rye</li></ul></li></ol><blockquote>A sad day.</blockquote><pre>a\n  b<br>c</pre><table><tr><th>Ada</th><td><ul><li>coal</li><li>sand</li></ul></td></tr></table><aside class="galley-note">Late.</aside>',
        { kicker: 'Harbour' },
      ),
    );
    expect(text.trim().split('\n\n')).toEqual([
      'Harbour',
      'Mill *closes* after 90 years',
      'The wheel stands still.',
      'Ada Miller · news.example · March 6, 2026',
      'https://news.example/mill',
      'A book\nand a boat',
      '3. Bread',
      '  • rye',
      'A sad day.',
      'a\n  b\nc',
      'Ada',
      '• coal',
      '• sand',
      '[Late.]',
    ]);
  });

  it('in Markdown has tables of Markdown only, whatever their cells hold', () => {
    const text = markdown(
      article(
        '<table><caption>Boats</caption><tr><th rowspan="2">Ada</th><th colspan="2">Load</th></tr><tr><td><ul><li>coal</li><li>sand</li></ul></td><td>12 t</td></tr></table>',
      ),
    );
    expect(text.split('\n').filter((line) => /Boats|\|/.test(line))).toEqual([
      'Boats',
      '| Ada | Load |     |',
      '| --- | --- | --- |',
      '|     | • coal  <br>• sand | 12 t |',
    ]);
    expect(text).not.toMatch(/<div|<table/);
  });

  it('as a web page is a whole document in which nothing can run', () => {
    const html = webPage(article(BODY, { title: 'A <script> & a mill', dir: 'rtl', lang: 'ar' }));
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.title).toBe('A <script> & a mill');
    expect([page.documentElement.lang, page.documentElement.dir]).toEqual(['ar', 'rtl']);
    expect(page.querySelector('script')).toBeNull();
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(page.querySelector('h1')?.textContent).toBe('A <script> & a mill');
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://news.example/mill');
    expect(page.querySelectorAll('figure, table, blockquote, ul')).toHaveLength(4);
    expect(html.startsWith('<!doctype html>')).toBe(true);
  });

  it.each([
    ['A short one.', '#:~:text=A%20short%20one.'],
    [
      'One two three four five six seven, eight nine ten eleven.',
      '#:~:text=One%20two%20three%20four%20five,seven%2C%20eight%20nine%20ten%20eleven.',
    ],
    ['well-known & loved', '#:~:text=well%2Dknown%20%26%20loved'],
    [
      'Bread\nOne two three four five six seven.\nFish',
      '#:~:text=One%20two%20three%20four%20five%20six%20seven.',
    ],
    ['One two \ud83d three four five six \udc00\ud800 seven', '#:~:text=three%20four%20five%20six'],
    ['A mill \u{1f3ed} stands', '#:~:text=A%20mill%20%F0%9F%8F%AD%20stands'],
    ['\ud83d', ''],
    ['', ''],
  ])('as a link to “%s” marks that passage', (passage, fragment) => {
    expect(linkToPassage('https://news.example/mill#top', passage)).toBe(
      `https://news.example/mill${fragment}`,
    );
  });
});
