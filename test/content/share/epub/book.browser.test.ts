import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SharedArticle } from '../../../../src/content/share/contract';
import { makeBook } from '../../../../src/content/share/epub/book';
import { treeOf } from '../../../../src/content/share/epub/navigation';

const NOW = new Date('2026-03-07T08:09:10.123Z');
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const articleOf = (html: string, more: Partial<SharedArticle> = {}): SharedArticle => {
  const body = document.createElement('div');
  body.innerHTML = html;
  return {
    title: 'Mill & sons close after 90 years',
    standfirst: 'The wheel stands still.',
    facts: ['Ada Miller', 'March 6, 2026'],
    url: 'https://news.example/mill?a=1&b=2',
    lang: 'en',
    dir: 'ltr',
    byline: 'Ada Miller',
    siteName: 'The Example',
    published: '2026-03-06T10:00',
    sections: [
      { id: 'past', level: 2, title: 'What was' },
      { id: 'wheel', level: 3, title: 'The wheel' },
      { id: 'next', level: 2, title: 'What comes next' },
    ],
    body,
    ...more,
  };
};
const BODY =
  '<p>The mill <a href="https://news.example/a b">closes</a> on <strong>Friday</strong>.</p><h2 id="past">What was</h2><p>Flour<br>and bread.</p><h3 id="wheel">The wheel</h3><ul><li>Oak</li></ul><h2 id="next">What comes next</h2><ol reversed start="3"><li>Flats</li></ol>';

/** Opens a book. */
const open = async (article: SharedArticle) => {
  const { bytes, left } = await makeBook(article, NOW);
  const files = unzipSync(bytes);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const xml = (name: string): Document => {
    const page = new DOMParser().parseFromString(text(name), 'application/xml');
    expect(page.querySelector('parsererror'), `${name}: ${text(name)}`).toBeNull();
    return page;
  };
  const pack = xml('EPUB/package.opf');
  return { bytes, left, names: Object.keys(files), text, xml, pack, page: xml('EPUB/text.xhtml') };
};
const saidIn = (pack: Document, name: string): string | null | undefined =>
  pack.getElementsByTagName(name)[0]?.textContent;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an article as a book', () => {
  it('begins with its media type, which is not compressed', async () => {
    const { bytes, names } = await open(articleOf(BODY));
    expect(names[0]).toBe('mimetype');
    const view = new DataView(bytes.buffer);
    // Method, length of the name and of further fields in the head of the first file (ZIP, APPNOTE 4.3.7).
    expect([view.getUint16(8, true), view.getUint16(26, true), view.getUint16(28, true)]).toEqual([0, 8, 0]);
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('leads from the container to a package document that lists every file once', async () => {
    const { names, xml, pack } = await open(articleOf(`${BODY}<p><img src="${PIXEL}"></p>`));
    const root = xml('META-INF/container.xml').querySelector('rootfile')?.getAttribute('full-path');
    expect(root).toBe('EPUB/package.opf');
    const listed = [...pack.querySelectorAll('manifest > item')].map(
      (item) => `EPUB/${item.getAttribute('href')}`,
    );
    expect(listed.toSorted()).toEqual(names.filter((name) => /^EPUB\/(?!package)/.test(name)).toSorted());
    expect(pack.querySelector('[properties~=nav]')?.getAttribute('href')).toBe('nav.xhtml');
    const id = pack.querySelector('itemref')?.getAttribute('idref');
    expect(pack.querySelector(`item[id=${id}]`)?.getAttribute('href')).toBe('text.xhtml');
  });

  it('says title, language, author, publisher, day, source and when it was made', async () => {
    const { pack } = await open(articleOf(BODY));
    const said = ['title', 'language', 'creator', 'publisher', 'date', 'source', 'identifier'].map((name) =>
      saidIn(pack, `dc:${name}`),
    );
    const address = 'https://news.example/mill?a=1&b=2';
    expect(said).toEqual([
      'Mill & sons close after 90 years',
      'en',
      'Ada Miller',
      'The Example',
      '2026-03-06T10:00',
      address,
      address,
    ]);
    expect(pack.querySelector('[property="dcterms:modified"]')?.textContent).toBe('2026-03-07T08:09:10Z');
    const unique = pack.documentElement.getAttribute('unique-identifier');
    expect(pack.querySelector(`[id=${unique}]`)?.localName).toBe('identifier');
  });

  it('has every section of the outline in its navigation, each below the one it belongs to', async () => {
    const { xml, page } = await open(articleOf(BODY));
    const links = [...xml('EPUB/nav.xhtml').querySelectorAll('nav a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Mill & sons close after 90 years', 'text.xhtml'],
      ['What was', 'text.xhtml#past'],
      ['The wheel', 'text.xhtml#wheel'],
      ['What comes next', 'text.xhtml#next'],
    ]);
    expect(links[2]?.closest('ol')?.parentElement?.firstElementChild).toBe(links[1]);
    for (const id of ['past', 'wheel', 'next']) expect(page.querySelectorAll(`[id=${id}]`)).toHaveLength(1);
  });

  it('keeps a section of a lower level than any before it beside those that follow', () => {
    const titles = treeOf([3, 2, 4].map((level) => ({ id: `${level}`, level, title: `${level}` })));
    expect(titles.map(({ title, below }) => [title, below.length])).toEqual([
      ['3', 0],
      ['2', 1],
    ]);
  });

  it('is XML whatever the text holds', async () => {
    const { page, pack } = await open(
      articleOf(
        '<p id="a b" title="x\u0001y">One\u000b &lt;two&gt; &amp; \ud83d three]]&gt;</p><p id="c">four<img alt="&quot;"></p><p id="c">five<!-- -- --></p><details><summary>six</summary><math><mi>x</mi></math></details><svg viewBox="0 0 9 9"><path d="M0 0"/></svg>',
        { title: 'A \u0000<b>\udc00', lang: 'no such language!' },
      ),
    );
    expect(page.querySelector('article')?.textContent).toContain('One <two> &  three]]>four"fivesix');
    expect(page.querySelectorAll('[id="c"]')).toHaveLength(1);
    expect(saidIn(pack, 'dc:language')).toBe('und');
    expect(pack.querySelector('item[id=text]')?.getAttribute('properties')).toBe('mathml svg');
  });

  it('keeps links that lead somewhere, and drops the others with their text kept', async () => {
    const { page } = await open(
      articleOf(
        '<p id="here"><a href="#here">a</a><a href="#gone">b</a><a href="javascript:alert(1)">c</a><a href="http://[">d</a><a href="https://news.example/ä b">e</a></p>',
      ),
    );
    const links = [...page.querySelectorAll('p[id] a')];
    expect(links.map((link) => link.textContent).join('')).toBe('abcde');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#here',
      null,
      null,
      null,
      'https://news.example/%C3%A4%20b',
    ]);
  });

  it.each([
    [{ dir: 'ltr' }, 'ltr', false],
    [{ dir: 'rtl', lang: 'ar' }, 'rtl', false],
    [{ dir: 'ltr', lang: 'ja', writingMode: 'vertical-rl' }, 'rtl', true],
    [{ dir: 'ltr', lang: 'mn', writingMode: 'vertical-lr' }, 'ltr', true],
    [{ dir: 'ltr', lang: 'ja', writingMode: 'horizontal-tb' }, 'ltr', false],
  ] as const)('of %o turns its pages %s', async (more, way, isVertical) => {
    const { pack, page, text } = await open(articleOf(BODY, more));
    expect(pack.querySelector('spine')?.getAttribute('page-progression-direction')).toBe(way);
    expect(page.documentElement.getAttribute('dir')).toBe(more.dir);
    expect(text('EPUB/style.css').includes('writing-mode')).toBe(isVertical);
  });
});

describe('pictures of a book', () => {
  const answer = (bytes: BodyInit, status = 200): void => {
    const answers = vi.fn<typeof fetch>(async () => new Response(bytes, { status }));
    vi.stubGlobal('fetch', answers);
  };
  const FIGURE =
    '<figure><img src="https://news.example/wheel" alt="The wheel" width="600"><figcaption>The wheel (photo: A. Miller)</figcaption></figure>';
  const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

  it('are in it in the format that their bytes tell, each once', async () => {
    answer(PNG);
    const { left, page, names, pack } = await open(articleOf(FIGURE + FIGURE));
    expect(left).toBe(0);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(names.filter((name) => name.includes('pictures'))).toEqual(['EPUB/pictures/1.png']);
    expect(pack.querySelector('[id=picture-1]')?.getAttribute('media-type')).toBe('image/png');
    const [image] = page.querySelectorAll('img');
    expect([image?.getAttribute('src'), image?.getAttribute('alt'), image?.getAttribute('width')]).toEqual([
      'pictures/1.png',
      'The wheel',
      '600',
    ]);
  });

  it('are asked for without cookies of other sites, from the cache where they are there', async () => {
    answer(PNG);
    await open(articleOf(FIGURE));
    expect(vi.mocked(fetch).mock.calls[0]?.[1]).toMatchObject({
      mode: 'cors',
      credentials: 'same-origin',
      cache: 'force-cache',
    });
  });

  it.each([
    ['gone', () => answer('Gone', 404)],
    ['no picture', () => answer('<!doctype html><p>Please sign in.</p>')],
    [
      'refused',
      () => {
        vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('CORS')));
      },
    ],
    [
      'a drawing that runs',
      () => answer('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    [
      'a drawing that refers to another file',
      () =>
        answer(
          '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://other.example/pixel.gif"/></svg>',
        ),
    ],
  ])('that are %s stand as caption and link, and are counted', async (_, given) => {
    given();
    const { left, page, names } = await open(articleOf(FIGURE));
    expect(left).toBe(1);
    expect(page.querySelector('img')).toBeNull();
    expect(page.querySelector('figure > a')?.getAttribute('href')).toBe('https://news.example/wheel');
    expect(page.querySelector('figure > a')?.textContent).toBe('The wheel');
    expect(page.querySelector('figcaption')?.textContent).toBe('The wheel (photo: A. Miller)');
    expect(names.some((name) => name.includes('pictures'))).toBe(false);
  });

  it('that are drawings are in it as XML, without what stands around them', async () => {
    answer(
      '<?xml version="1.0"?><?xml-stylesheet href="https://other.example/a.css"?><!-- by hand --><svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
    );
    const { left, text } = await open(articleOf(FIGURE));
    expect(left).toBe(0);
    expect(text('EPUB/pictures/1.svg')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
    );
  });

  it('in a format that books cannot have are written anew', async () => {
    // BMP, 1 × 1, 24 bits.
    const bmp = new Uint8Array(58);
    bmp.set([
      0x42, 0x4d, 58, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 24,
    ]);
    answer(bmp);
    const { left, names } = await open(articleOf(FIGURE));
    expect([left, names.at(-1)]).toEqual([0, 'EPUB/pictures/1.jpg']);
  });
});
