import { describe, expect, it } from 'vitest';
import { ld, meta, property, read } from './read';

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
