import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine';
import { showPage, TEXT } from '../page';
import { ld, meta, PARAGRAPHS, property, read } from './read';

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
    ['en', 'Anna Name•May 3, 2026'],
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

  it('of publication are read from the dateline where nothing else names a day', async () => {
    const text = `<p>SKARHOLM, 3 May 2026 (QP) – ${TEXT[0]}</p>${PARAGRAPHS}`;
    const page = await showPage(`<main><h1>Council rebuilds the breakwater</h1>${text}</main>`);
    const { article } = analyze(page, { url: 'https://quay.example/harbour/breakwater' });
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
