import { describe, expect, it } from 'vitest';
import { type Article, analyze } from '../../../src/engine';
import { analyzePage, articleOf, showPage, TEXT } from '../page';

const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`).join('');

async function read(head: string, under = '', lang = 'en', attributes = ''): Promise<Article> {
  const { analysis } = await analyzePage(
    `<main><article ${attributes}><header><h1>Council rebuilds the breakwater</h1>${under}</header><div>${PARAGRAPHS}</div></article></main>`,
    lang,
    `<title>Council rebuilds the breakwater</title>${head}`,
  );
  return articleOf(analysis);
}

const ld = (facts: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...facts })}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const property = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

describe('the byline', () => {
  it.each([
    [
      'JSON-LD',
      ld({ author: [{ '@type': 'Person', name: 'Anna Name' }, { name: 'Ben Other' }] }),
      '',
      'Anna Name, Ben Other',
    ],
    ['JSON-LD with "By"', ld({ author: 'By Anna Name' }), '', 'Anna Name'],
    ['a meta tag', meta('author', 'Anna Name'), '', 'Anna Name'],
    [
      'microdata',
      '',
      '<span itemprop="author" itemscope><span itemprop="name">Anna Name</span></span>',
      'Anna Name',
    ],
    ['a link to the author', '', '<p>Written by <a rel="author" href="/anna">Anna Name</a></p>', 'Anna Name'],
    ['a line under the headline', '', '<p class="byline">By Anna Name</p>', 'Anna Name'],
  ])('is read from %s', async (_, head, under, byline) => {
    expect((await read(head, under)).byline).toBe(byline);
  });

  it('is without "Von" on German pages', async () => {
    expect((await read('', '<p class="autor">Von Anna Name</p>', 'de')).byline).toBe('Anna Name');
    expect((await read(ld({ author: { name: 'Von: Anna Name' } }), '', 'de')).byline).toBe('Anna Name');
  });

  it('is the author the page shows rather than the publisher, and the publisher rather than nobody', async () => {
    const head = property('og:site_name', 'The Quay Herald') + ld({ author: { name: 'The Quay Herald' } });
    expect((await read(head, '<p class="byline">By Anna Name</p>')).byline).toBe('Anna Name');
    expect((await read(head)).byline).toBe('The Quay Herald');
  });

  it('is no number', async () => {
    expect((await read(meta('author', '105092'))).byline).toBeUndefined();
  });

  it('keeps names that begin so', async () => {
    expect((await read(ld({ author: 'Byron Name' }))).byline).toBe('Byron Name');
  });

  it('is no address', async () => {
    expect((await read(property('article:author', 'https://www.facebook.com/anna'))).byline).toBeUndefined();
    expect((await read(ld({ author: 'anna@news.example' }))).byline).toBeUndefined();
  });
});

describe('the dates', () => {
  it.each([
    ['JSON-LD', ld({ datePublished: '2026-05-03T10:00:00+02:00' }), '', '2026-05-03T10:00:00+02:00'],
    ['a meta tag', property('article:published_time', '2026-05-03T08:00:00Z'), '', '2026-05-03T08:00:00Z'],
    ['a day without a time', ld({ datePublished: '2026-05-03' }), '', '2026-05-03'],
    [
      'an offset without a colon',
      ld({ datePublished: '2026-05-03T10:00:00+0200' }),
      '',
      '2026-05-03T10:00:00+02:00',
    ],
    ['a time element', '', '<time datetime="2026-05-03T08:00:00Z">3 May</time>', '2026-05-03T08:00:00Z'],
    [
      'microdata',
      '',
      '<meta itemprop="datePublished" content="2026-05-03T08:00:00Z">',
      '2026-05-03T08:00:00Z',
    ],
  ])('of publication are read from %s', async (_, head, under, time) => {
    expect((await read(head, under)).publishedTime).toBe(time);
  });

  it.each([
    ['JSON-LD', ld({ datePublished: '2026-05-03T08:00:00Z', dateModified: '2026-05-04T09:30:00Z' }), ''],
    ['a meta tag', property('article:modified_time', '2026-05-04T09:30:00Z'), ''],
    ['microdata', '', '<time itemprop="dateModified" datetime="2026-05-04T09:30:00Z">4 May</time>'],
  ])('of the last change are read from %s', async (_, head, under) => {
    expect((await read(head, under)).modifiedTime).toBe('2026-05-04T09:30:00Z');
  });

  it.each([
    ['en', 'Published: 3 May 2026'],
    ['en', 'May 3, 2026 at 10:00 am'],
    ['de', 'Veröffentlicht am 03.05.2026, 10:00 Uhr'],
    ['de', 'Sonntag, 3. Mai 2026'],
    ['es', '3 de mayo de 2026'],
    ['fr', 'Publié le 3 mai 2026 à 10h00'],
    ['ja', '2026年5月3日 10時00分'],
    ['ko', '입력 2026.05.03 10:00'],
    ['ru', '3 мая 2026 г., 10:00'],
    ['pl', '3 maja 2026'],
    ['el', 'Κυριακή, 3 Μαΐου 2026'],
    ['ar', '٣ مايو ٢٠٢٦'],
    ['ar', '3 أيار 2026'],
    ['hi', '3 मई 2026'],
    ['hu', '2026. május 3.'],
    ['tr', '03 Mayıs 2026 Pazar 10:00'],
    ['en-GB', '03/05/2026'],
    ['en-US', '05/03/2026'],
    ['it', '03/05/26'],
  ])('of publication are read as %s pages print them: %s', async (lang, line) => {
    expect((await read('', `<p>${line}</p>`, lang)).publishedTime).toBe('2026-05-03');
  });

  it('that could be the third of May or the fifth of March are not guessed', async () => {
    expect((await read('', '<p>03/05/2026</p>')).publishedTime).toBeUndefined();
  });

  it.each([
    ['JSON-LD in the form of a country', ld({ datePublished: '05/23/2026 20:41:43' }), '2026-05-23'],
    ['a form with a named zone', ld({ datePublished: 'Sat, 23 May 2026 23:42:00 PST' }), '2026-05-23'],
  ])('keep the day as written in %s', async (_, head, day) => {
    expect((await read(head)).publishedTime).toBe(day);
  });

  it('are the days that readers see where the declared clock is another', async () => {
    const head = ld({ datePublished: '2026-05-03T22:30:00Z', dateModified: '2026-05-05T22:30:00Z' });
    const line = '<p>Published May 4, 2026 at 8:30 am, updated May 6, 2026</p>';
    expect(await read(head, line)).toMatchObject({ publishedTime: '2026-05-04', modifiedTime: '2026-05-06' });
  });

  it('may be printed in either order where one of them is the declared day', async () => {
    const head = ld({ datePublished: '2026-05-03T22:30:00Z' });
    expect((await read(head, '<p>03/05/2026</p>')).publishedTime).toBe('2026-05-03T22:30:00Z');
  });

  it('in a language that prints the year first may have it last in either order', async () => {
    const head = ld({ datePublished: '2026-02-06T12:48:06Z' });
    expect((await read(head, '<p>发布时间：06/02/2026 12:48</p>', 'zh')).publishedTime).toBe(
      '2026-02-06T12:48:06Z',
    );
  });

  it('of publication are not those of a change', async () => {
    const line = '<p>Updated May 6, 2026</p><p>First published May 4, 2026</p>';
    expect(await read('', line)).toMatchObject({ publishedTime: '2026-05-04', modifiedTime: '2026-05-06' });
  });

  it('of publication are declared ones where the text tells of another day', async () => {
    const head = ld({ datePublished: '2026-05-03T08:00:00Z' });
    expect((await read(head, '<p>The strike of May 1, 2024 goes on</p>')).publishedTime).toBe(
      '2026-05-03T08:00:00Z',
    );
  });

  it.each(['soon', '0000-00-00', '2026-13-40', '0001-01-01T00:00:00Z'])(
    'are none where the page says %s',
    async (day) => {
      expect((await read(ld({ datePublished: day }))).publishedTime).toBeUndefined();
    },
  );

  it('say how far the clock is from Greenwich where any place on the page does', async () => {
    const head = ld({ datePublished: '2026-05-03 10:00:00.0' });
    expect((await read(head)).publishedTime).toBe('2026-05-03T10:00:00');
    const zoned = meta('date', '2026-05-03T10:00:00+02:00');
    expect((await read(head + zoned)).publishedTime).toBe('2026-05-03T10:00:00+02:00');
  });

  it('have the time where another place says it of the same day', async () => {
    const head = ld({ datePublished: '2026-05-03' });
    const same = property('article:published_time', '2026-05-03T10:00:00+02:00');
    const other = property('article:published_time', '2026-05-04T10:00:00+02:00');
    expect((await read(head + same)).publishedTime).toBe('2026-05-03T10:00:00+02:00');
    expect((await read(head + other)).publishedTime).toBe('2026-05-03');
  });

  it('of publication are read from the address of a page that says nothing else', async () => {
    const page = await showPage(`<main><h1>Council rebuilds the breakwater</h1>${PARAGRAPHS}</main>`);
    const { article } = analyze(page, { url: 'https://quay.example/harbour/2026/05/03/breakwater' });
    expect(article?.publishedTime).toBe('2026-05-03');
  });

  it('of a change before it was published are left out', async () => {
    const head = ld({ datePublished: '2026-05-03T08:00:00Z', dateModified: '2026-05-03T07:59:00Z' });
    expect((await read(head)).modifiedTime).toBeUndefined();
  });

  it('of a change that is none is left out', async () => {
    const day = '2026-05-03T08:00:00Z';
    expect((await read(ld({ datePublished: day, dateModified: day }))).modifiedTime).toBeUndefined();
  });
});

describe('the standfirst', () => {
  const LEAD = 'The old wall leaks since the storm of last winter. Now there is money for new stones.';

  it.each([
    ['named so', `<p class="standfirst">${LEAD}</p>`, ''],
    ['what the page describes itself by', `<p>${LEAD}</p>`, meta('description', LEAD)],
    ['what stands between headline and text', `<p>${LEAD}</p>`, ''],
    ['set as a heading', `<h2 class="subtitle">${LEAD}</h2>`, ''],
  ])('is %s', async (_, under, head) => {
    const article = await read(head, under);
    expect(article.standfirst).toBe(LEAD);
    expect(article.html.split(LEAD)).toHaveLength(2);
  });

  it.each([
    [
      'a question to readers beside the text',
      '<aside><h3>Do you think that the stones will hold another winter?</h3></aside>',
    ],
    [
      'what a form for an address promises',
      '<div><h3>Sunday letter</h3><p>Every Sunday, a letter about stones and other things that the sea has not taken yet.</p><form><input type="email"></form></div>',
    ],
    [
      'the author with the day',
      '<div><strong><a href="/a">Anna Gull</a></strong><div><span>Published November 18, 2024 9:26pm</span> <span>Updated November 19, 2024 4:23pm</span></div></div>',
    ],
  ])('is not %s', async (_, under) => {
    expect((await read('', under)).standfirst).toBeUndefined();
  });

  it('is not the first paragraph', async () => {
    expect((await read('')).standfirst).toBeUndefined();
  });
});

describe('the page', () => {
  it('says its name, its language and its direction', async () => {
    const article = await read(
      property('og:site_name', 'The Quay Herald'),
      '',
      'en',
      'lang="de_AT" dir="rtl"',
    );
    expect(article).toMatchObject({ siteName: 'The Quay Herald', lang: 'de-AT', dir: 'rtl' });
    expect(await read('')).toMatchObject({ lang: 'en', dir: 'ltr' });
  });
});
