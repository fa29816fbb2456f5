import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fingerprintFor } from '../../../src/content/rules/fingerprint';
import { findByFingerprint } from '../../../src/content/rules/match';
import { isStable } from '../../../src/content/rules/stable-names';
import { FingerprintSchema, type RuleKind } from '../../../src/settings/rules/rules';

const page = (body: string): Document => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
const at = (document: Document, selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};
/** The number that a page of the site gives to the box that is found on it; `null` where none is. */
const found = (taught: Document, chosen: string, later: Document, kind: RuleKind = 'hide'): string | null =>
  findByFingerprint(later, fingerprintFor(at(taught, chosen), kind), kind)?.getAttribute('data-n') ?? null;

const TEXT = '<p class="par">The ferry left on time.</p><p class="par">Nobody noticed the fog.</p>';
const coast = (attributes: string, heading = 'More from the coast') =>
  `<aside ${attributes}><h3>${heading}</h3><ul><li><a href="/1">A story</a></li></ul></aside>`;
const facts =
  '<aside class="box facts" data-n="facts"><h3>The ferry in figures</h3><ul><li>Built in 1962</li></ul></aside>';
const story = (boxes: string) => page(`<main><article><h1>Fog</h1>${TEXT}${boxes}${TEXT}</article></main>`);

describe('a box that was pointed at', () => {
  const taught = story(`${coast('id="coast" class="box coast-box css-1q2w3e"')}${facts}`);

  it.each([
    ['on the same page', `${coast('id="coast" class="box coast-box css-1q2w3e" data-n="1"')}${facts}`],
    ['where all classes have other names', `${coast('id="coast" class="zz-9f8e7d qx" data-n="1"')}${facts}`],
    ['where id and classes are gone, by its heading', `${coast('data-n="1"')}${facts}`],
    ['where it has moved and its classes are gone', `${facts}<section>${coast('data-n="1"')}</section>`],
    [
      'where its heading is worded otherwise',
      `${coast('id="coast" class="box coast-box" data-n="1"', 'Stories from the shore')}${facts}`,
    ],
    [
      'where one word of its heading has changed',
      `${coast('class="qx" data-n="1"', 'More news from the coast')}${facts}`,
    ],
    [
      'where it is another kind of box',
      `<div class="coast-box" data-n="1"><h3>More from the coast</h3></div>${facts}`,
    ],
  ])('is found %s', (_, boxes) => {
    expect(found(taught, '#coast', story(boxes))).toBe('1');
  });

  it.each([
    ['where it is not', facts],
    [
      'where its names and its heading are others',
      `${coast('class="qx"', 'Stories from the shore')}${facts}`,
    ],
    ['where only its place is taken', `${coast('class="tide-box"', 'Tides today')}${facts}`],
    [
      'where two have all its signs',
      `<div>${coast('class="coast-box"')}</div><div>${coast('class="coast-box"')}</div>`,
    ],
  ])('is not found %s, and nothing else is', (_, boxes) => {
    const later = story(boxes);
    expect(findByFingerprint(later, fingerprintFor(at(taught, '#coast'), 'hide'), 'hide')).toBeNull();
  });
});

describe('a box among others like it', () => {
  const promo = (n: number) => `<div class="promo" data-n="${n}"><h4>Our app</h4><p>Get it</p></div>`;
  const three = story([1, 2, 3].map(promo).join(''));

  it('is the one at its place', () => {
    expect(found(three, '[data-n="2"]', story([1, 2, 3].map(promo).join('')))).toBe('2');
  });

  it('shares a class with a box of facts, which is not taken for it where it is gone', () => {
    const taught = page(`<main><div class="box"><h3>Our podcast</h3><p>Listen</p></div></main>`);
    const later = page(
      `<main><div class="box" data-n="facts"><h3>The storm in figures</h3><p>Nine dead</p></div></main>`,
    );
    expect(found(taught, '.box', later)).toBeNull();
  });

  it('without a heading is not taken for one that has it', () => {
    const taught = page(`<main><div class="box"><p>Listen to us</p></div></main>`);
    const later = page(`<main><div class="box"><h3>The storm in figures</h3><p>Nine dead</p></div></main>`);
    expect(found(taught, '.box', later)).toBeNull();
  });
});

describe('the block that is the article', () => {
  it('is found on another story, whatever that is headed', () => {
    const one = page(
      '<main><div class="story-text"><h2>Calm</h2><p>A.</p></div><div class="side"></div></main>',
    );
    const other = page(
      '<main><div class="side"></div><div class="story-text" data-n="1"><h2>Storm</h2><p>B.</p></div></main>',
    );
    expect(found(one, '.story-text', other, 'article')).toBe('1');
  });

  it('is the only one of its tag where it has no name', () => {
    const one = page('<div><article><p>A.</p></article></div>');
    expect(found(one, 'article', page('<div><article data-n="1"><p>B.</p></article></div>'), 'article')).toBe(
      '1',
    );
    expect(
      found(
        one,
        'article',
        page('<div><article><p>B.</p></article><article><p>C.</p></article></div>'),
        'article',
      ),
    ).toBeNull();
  });
});

describe('what is kept of a box', () => {
  it('fits what may be stored, and holds neither text of the article nor an address nor a number', () => {
    const box =
      page(`<main><article id="post-48211" class="post story is-open css-1q2w3e" data-url="https://news.example/story" data-title="Mayor steps down" data-block="lead" aria-label="Story" itemprop="articleBody">
      <h1><a href="/story">Mayor steps down after the vote</a></h1><p>The mayor said on Friday that she would go.</p></article></main>`);
    const mark = fingerprintFor(at(box, 'article'), 'article');
    expect(v.is(FingerprintSchema, mark)).toBe(true);
    expect(mark).toEqual({
      tag: 'article',
      classes: ['post', 'story'],
      attributes: ['data-block=lead', 'aria-label=Story', 'itemprop=articleBody'],
      inner: ['h1', 'p'],
      path: ['article:1', 'main:1'],
    });
    expect(JSON.stringify(fingerprintFor(at(box, 'article'), 'hide'))).not.toMatch(
      /mayor|friday|http|48211/i,
    );
  });

  it.each([
    'newsletter',
    'related-stories',
    'relatedStories',
    'teaser__list',
    'c-box--wide',
    'h2',
    'Seitenleiste',
    'col2',
    'box_aside',
  ])('keeps the name %s', (name) => {
    expect(isStable(name)).toBe(true);
  });

  it.each([
    'css-1q2w3e',
    'sc-bdVaJa',
    'jsx-381927',
    'card_title__3Xk9Q',
    'svelte-h7x2k1',
    '_2kHo5',
    'post-48211',
    'is-open',
    'active',
    'x',
    'qzrtplk',
    'comment12',
  ])('drops the name %s', (name) => {
    expect(isStable(name)).toBe(false);
  });
});

it('a page of forms and pictures that hide their own properties is no obstacle', () => {
  const taught = story(coast('class="coast-box"'));
  const later = page(
    `<img name="querySelectorAll"><form class="coast-box"><input name="getAttribute"><input name="children"></form>${coast('class="coast-box" data-n="1"')}`,
  );
  expect(found(taught, '.coast-box', later)).toBe('1');
});

it('whatever a file says of a box, looking for it breaks nothing and finds nothing that has none of its names', () => {
  const sign = fc.oneof(
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.constantFrom('=', '=x', 'a=', ':', '*', '"]', 'x"] , *', '1', ':1', 'div:x', '#', '\\', '\u0000'),
  );
  const signs = fc.array(sign, { maxLength: 8 });
  const mark = fc.record(
    { tag: sign, id: sign, classes: signs, attributes: signs, heading: sign, inner: signs, path: signs },
    { requiredKeys: ['tag', 'classes', 'attributes', 'inner', 'path'] },
  );
  const document = story(`${coast('id="coast" class="box coast-box"')}${facts}`);
  fc.assert(
    fc.property(mark, fc.constantFrom<RuleKind>('hide', 'article'), (strange, kind) => {
      expect(v.is(FingerprintSchema, strange)).toBe(true);
      expect(findByFingerprint(document, strange, kind)).toBeNull();
    }),
    { numRuns: 1000 },
  );
});
