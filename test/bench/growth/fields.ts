/** A field of a page that can be made as large as one likes: the rest of the page stays as it is. */
export interface Field {
  readonly name: string;
  /** A page whose field has about so many characters or, for parts of a page, so many of them. */
  page(size: number): string;
  /** The size to begin with: a few ms of work, or as much as a page may have. */
  readonly start: number;
  /** Who reads the field; the engine where left out. */
  readonly reader?: 'engine' | 'automatic';
}

const SENTENCE =
  'The keeper of the light saw the gulls come back to the harbour, and wrote it into the book of the winter.';
const PROSE = `<p>${SENTENCE} ${SENTENCE}</p>`;

interface Parts {
  head?: string;
  body?: string;
  /** What stands in the text itself. */
  text?: string;
}

function pageOf({ head = '<title>The gulls are back</title>', body = '', text = '' }: Parts): string {
  const article = `<article><h1>The gulls are back</h1><p class="by">By Anna Gull</p>${PROSE.repeat(3)}${text}${PROSE.repeat(3)}</article>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${article}${body}</body></html>`;
}

const TITLE = '<title>The gulls are back</title>';

/** Texts that patterns are slow with: one long word, one long line, blanks, figures, and pieces that patterns begin with. */
const TEXTS = {
  'one word': (size: number) => 'a'.repeat(size),
  'one line': (size: number) => 'gull keeper '.repeat(size / 12),
  blanks: (size: number) => `a${' '.repeat(size)}b`,
  figures: (size: number) => '1'.repeat(size),
  'marks of addresses': (size: number) => '@-'.repeat(size / 2),
  'marks of markup': (size: number) => '&lt;a '.repeat(size / 6),
  'dashes and bars': (size: number) => ' - |'.repeat(size / 4),
  'dates without an end': (size: number) => '3 may '.repeat(size / 6),
  'names of pictures': (size: number) => 'pixel'.repeat(size / 5),
  commas: (size: number) => 'Anna Gull, '.repeat(size / 11),
} satisfies Record<string, (size: number) => string>;
type Text = keyof typeof TEXTS;

/** Where a text may stand: how a page is made of it. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  title: (text) => pageOf({ head: `<title>${text}</title>` }),
  ...Object.fromEntries(
    [
      'author',
      'description',
      'date',
      'og:title',
      'twitter:title',
      'og:site_name',
      'og:description',
      'article:published_time',
      'article:kicker',
      'keywords',
      'twitter:data1',
    ].map((name) => [
      `meta ${name}`,
      (text: string) =>
        pageOf({
          head: `${TITLE}<meta name="${name}" content="${text}"><meta name="twitter:label1" content="Written by">`,
        }),
    ]),
  ),
  ...Object.fromEntries(
    ['headline', 'author', 'datePublished', 'articleBody', 'description', 'alternativeHeadline'].map(
      (name) => [
        `JSON-LD ${name}`,
        (text: string) =>
          pageOf({
            head: `${TITLE}<script type="application/ld+json">{"@type":"NewsArticle","${name}":"${text}"}</script>`,
          }),
      ],
    ),
  ),
  'text of a paragraph': (text) => pageOf({ text: `<p>${text}</p>` }),
  'text of a heading': (text) => pageOf({ text: `<h2>${text}</h2>` }),
  'the headline': (text) => pageOf({}).replace(/<h1>.*?<\/h1>/, `<h1>${text}</h1>`),
  byline: (text) => pageOf({}).replace('By Anna Gull', `By ${text}`),
  'text of a link': (text) => pageOf({ text: `<p><a href="/x">${text}</a></p>` }),
  caption: (text) =>
    pageOf({ text: `<figure><img src="/a.jpg" alt=""><figcaption>${text}</figcaption></figure>` }),
  'text of a button': (text) => pageOf({ text: `<p>Seen <button>${text}</button></p>` }),
  'text of a time': (text) => pageOf({ text: `<p><time>${text}</time></p>` }),
  'text of an entry': (text) => pageOf({ text: `<ul><li>${text}</li><li>Stones</li></ul>` }),
  'text of a cell': (text) => pageOf({ text: `<table><tr><td>${text}</td><td>1</td></tr></table>` }),
  'text of a listing': (text) => pageOf({ text: `<pre><code>${text}</code></pre>` }),
  'text of a noscript': (text) => pageOf({ text: `<noscript>${text}</noscript>` }),
  'text of a box': (text) => pageOf({ body: `<aside class="related">${text}</aside>` }),
  ...Object.fromEntries(
    ['class', 'id', 'style', 'title', 'data-testid', 'itemprop', 'aria-label', 'role', 'lang'].map((name) => [
      `attribute ${name}`,
      (text: string) => pageOf({ text: `<div ${name}="${text}">${PROSE}</div>` }),
    ]),
  ),
  ...Object.fromEntries(
    ['src', 'srcset', 'sizes', 'alt', 'data-src', 'data-srcset', 'width'].map((name) => [
      `picture ${name}`,
      (text: string) =>
        pageOf({ text: `<figure><img ${name}="${text}"><figcaption>Gulls</figcaption></figure>` }),
    ]),
  ),
  'address of a link': (text) => pageOf({ text: `<p>Seen <a href="/${text}">by the keeper</a></p>` }),
  'rel of a link': (text) => pageOf({ text: `<p>Seen <a rel="${text}" href="/x">by the keeper</a></p>` }),
  'address of a frame': (text) => pageOf({ text: `<iframe src="https://video.example/${text}"></iframe>` }),
  'datetime of a time': (text) => pageOf({ text: `<p><time datetime="${text}">May</time></p>` }),
  'canonical address': (text) =>
    pageOf({ head: `${TITLE}<link rel="canonical" href="https://news.example/${text}">` }),
};

/** Characters of a text to begin with: as much as a hostile page sends in a moment. */
const TEXT_START = 50_000;

/** Parts of which a page may have any number. */
const PARTS: Readonly<Record<string, { start: number; page(count: number): string }>> = {
  paragraphs: { start: 500, page: (count) => pageOf({ text: PROSE.repeat(count) }) },
  'links in a line': {
    start: 1000,
    page: (count) => pageOf({ text: `<p>${'<a href="/x">a gull</a> '.repeat(count)}</p>` }),
  },
  'links in a list': {
    start: 1000,
    page: (count) =>
      pageOf({
        body: `<ul>${'<li><a href="/x">the keeper of the light and the gulls</a></li>'.repeat(count)}</ul>`,
      }),
  },
  'headings alike': {
    start: 500,
    page: (count) => pageOf({ text: `<h2>Winter</h2>${PROSE}`.repeat(count) }),
  },
  'line breaks': {
    start: 1000,
    page: (count) => pageOf({ text: `<p>${`${SENTENCE}<br><br>`.repeat(count)}</p>` }),
  },
  'pieces of text': {
    start: 2000,
    page: (count) => pageOf({ text: `<p>${'gull<b>s</b> '.repeat(count)}</p>` }),
  },
  pictures: {
    start: 300,
    page: (count) =>
      pageOf({
        text: '<figure><img src="/a.jpg" width="600" height="400" alt="Gulls"><figcaption>Gulls at the harbour</figcaption></figure>'.repeat(
          count,
        ),
      }),
  },
  'pictures in one noscript': {
    start: 500,
    page: (count) =>
      pageOf({
        text: `<div><img src="/a.gif"><noscript>${'<img src="/a.jpg">'.repeat(count)}</noscript></div>`,
      }),
  },
  'pictures beside a noscript': {
    start: 300,
    page: (count) =>
      pageOf({
        text: `<div>${'<img src="/a.gif">'.repeat(count)}<noscript>${'<img src="/a.jpg">'.repeat(count)}</noscript></div>`,
      }),
  },
  noscripts: {
    start: 500,
    page: (count) =>
      pageOf({ text: '<img src="/a.gif"><noscript><img src="/a.jpg"></noscript>'.repeat(count) }),
  },
  'classes of a box': {
    start: 5000,
    page: (count) =>
      pageOf({
        text: `<div class="${Array.from({ length: count }, (_, at) => `name-${at}`).join(' ')}">${PROSE}</div>`,
      }),
  },
  'boxes with names of their own': {
    start: 500,
    page: (count) =>
      pageOf({
        body: Array.from(
          { length: count },
          (_, at) => `<div class="box-${at} teaser"><p>Gulls</p></div>`,
        ).join(''),
      }),
  },
  'boxes side by side': {
    start: 1000,
    page: (count) => pageOf({ text: '<div><span>Gulls</span></div>'.repeat(count) }),
  },
  metas: {
    start: 2000,
    page: (count) => pageOf({ head: TITLE + '<meta name="author" content="Anna Gull">'.repeat(count) }),
  },
  'authors in JSON-LD': {
    start: 500,
    page: (count) =>
      pageOf({
        head: `${TITLE}<script type="application/ld+json">{"@type":"NewsArticle","author":[${Array.from({ length: count }, (_, at) => `{"@type":"Person","name":"Anna Gull ${at}"}`).join()}]}</script>`,
      }),
  },
  'items in JSON-LD': {
    start: 1000,
    page: (count) =>
      pageOf({
        head: `${TITLE}<script type="application/ld+json">{"@graph":[${Array.from({ length: count }, (_, at) => `{"@type":"NewsArticle","@id":"#${at}","author":{"@id":"#${at + 1}"}}`).join()}]}</script>`,
      }),
  },
  'scripts of JSON-LD': {
    start: 500,
    page: (count) =>
      pageOf({
        head: TITLE + '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'.repeat(count),
      }),
  },
  'inline elements in each other': {
    start: 100,
    page: (count) => pageOf({ text: `<p>${'<em>'.repeat(count)}gulls${'</em>'.repeat(count)}</p>` }),
  },
  'links in boxes in each other': {
    start: 100,
    page: (count) =>
      pageOf({ text: `${'<div>'.repeat(count)}<a href="/x">gulls</a>${'</div>'.repeat(count)}` }),
  },
  'lists in each other': {
    start: 100,
    page: (count) => pageOf({ text: `${'<ul><li>gulls'.repeat(count)}${'</li></ul>'.repeat(count)}` }),
  },
  'tables in each other': {
    start: 50,
    page: (count) =>
      pageOf({ text: `${'<table><tr><td>gulls'.repeat(count)}${'</td></tr></table>'.repeat(count)}` }),
  },
  'quotes in each other': {
    start: 100,
    page: (count) => pageOf({ text: `${'<blockquote>gulls'.repeat(count)}${'</blockquote>'.repeat(count)}` }),
  },
  'unknown elements in each other': {
    start: 100,
    page: (count) => pageOf({ text: `<p>${'<x-y>'.repeat(count)}gulls${'</x-y>'.repeat(count)}</p>` }),
  },
  'rows of a table': {
    start: 500,
    page: (count) => pageOf({ text: `<table>${'<tr><td>gulls</td><td>12</td></tr>'.repeat(count)}</table>` }),
  },
  comments: {
    start: 300,
    page: (count) =>
      pageOf({
        body: `<div id="comments">${`<div class="comment"><b>Anna</b><p>${SENTENCE}</p></div>`.repeat(count)}</div>`,
      }),
  },
  cards: {
    start: 300,
    page: (count) =>
      pageOf({
        body: '<div class="card"><img src="/a.jpg" alt=""><h3><a href="/x">The keeper of the light tells of winter</a></h3><p>Seen on a day</p></div>'.repeat(
          count,
        ),
      }),
  },
  'fields of a form': {
    start: 500,
    page: (count) =>
      pageOf({
        body: `<form>${'<label>Name <input name="a"></label>'.repeat(count)}<button>Send</button></form>`,
      }),
  },
  times: {
    start: 500,
    page: (count) => pageOf({ text: '<p><time datetime="2026-05-03">May 3, 2026</time></p>'.repeat(count) }),
  },
  notes: {
    start: 500,
    page: (count) =>
      pageOf({
        text: `<p>${Array.from({ length: count }, (_, at) => `gulls<sup><a href="#n${at}">${at}</a></sup> `).join('')}</p><ol>${Array.from({ length: count }, (_, at) => `<li id="n${at}">A gull</li>`).join('')}</ol>`,
      }),
  },
};

/** Readers of automatic sites look at JSON-LD before the page is there. */
const AUTOMATIC: readonly Field[] = [
  {
    name: 'types in JSON-LD, automatic sites',
    start: 5000,
    reader: 'automatic',
    page: (count) =>
      pageOf({
        head: `${TITLE}<script type="application/ld+json">[${'{"@type":"Thing"},'.repeat(count)}{}]</script>`,
      }),
  },
  {
    name: 'JSON-LD without an end, automatic sites',
    start: 5000,
    reader: 'automatic',
    page: (count) =>
      pageOf({ head: `${TITLE}<script type="application/ld+json">${'"@type" '.repeat(count)}</script>` }),
  },
  {
    name: 'blanks in JSON-LD, automatic sites',
    start: 50_000,
    reader: 'automatic',
    page: (size) =>
      pageOf({ head: `${TITLE}<script type="application/ld+json">"@type"${' '.repeat(size)}x</script>` }),
  },
];

/** All fields of a page. */
export const FIELDS: readonly Field[] = [
  ...Object.entries(PLACES).flatMap(([place, page]) =>
    (Object.keys(TEXTS) as Text[]).map((text) => ({
      name: `${place}: ${text}`,
      start: TEXT_START,
      page: (size: number) => page(TEXTS[text](size)),
    })),
  ),
  ...Object.entries(PARTS).map(([name, part]) => ({ name, ...part })),
  ...AUTOMATIC,
];
