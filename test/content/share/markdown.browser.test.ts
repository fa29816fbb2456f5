import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { sanitize } from '../../../src/content/reader/sanitize';
import type { SharedArticle } from '../../../src/content/share/contract';
import { markdown } from '../../../src/content/share/markdown';

const article = (html: string, more: Partial<SharedArticle> = {}): SharedArticle => {
  const body = document.createElement('div');
  body.append(sanitize(html));
  return {
    title: 'Mill',
    standfirst: undefined,
    facts: [],
    url: 'https://news.example/mill',
    lang: 'en',
    dir: 'ltr',
    body,
    ...more,
  };
};
/** What a renderer that lets HTML through makes of it. Nothing runs in this document. */
const rendered = (text: string): Document =>
  new DOMParser().parseFromString(marked.parse(text, { async: false }), 'text/html');

/** Text as an article shows it that writes about markup, and as somebody may plant it. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<svg onload=alert(1)>',
  '<!-- x --><img src=x onerror=alert(1)>',
  '<iframe>',
  '<javascript:alert(1)>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&#60;img&#x3e;',
  '`<img src=x onerror=alert(1)>',
  '```\n<img src=x onerror=alert(1)>',
  '   ```\n<img src=x onerror=alert(1)>\n',
  '~~~\n<img src=x onerror=alert(1)>',
  '\\|<img src=x onerror=alert(1)>',
  '|<img src=x onerror=alert(1)>|',
  '](x)<img src=x onerror=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  'a\r\r<img src=x onerror=alert(1)>',
  'a\n\n<img src=x onerror=alert(1)>',
  '\\<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '[a]: javascript:alert(1)',
  '`',
  '\\',
  'AT&T & R&D',
];
const attribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const shown = (text: string): string => attribute(text).replace(/</g, '&lt;');

/** Each place where text of a page can stand in an article. */
const PLACES: readonly ((text: string) => string)[] = [
  (text) => `<p>${shown(text)}</p>`,
  (text) => `<p>a ${shown(text)} <b>${shown(text)}</b></p>`,
  (text) => `<h2>${shown(text)}</h2>`,
  (text) => `<ul><li>${shown(text)}</li></ul>`,
  (text) =>
    `<p><a href="https://news.example/?${attribute(text)}#${attribute(text)}" title="${attribute(text)}">a</a></p>`,
  (text) =>
    `<p>a <img src="https://news.example/?${attribute(text)}" alt="${attribute(text)}" title="${attribute(text)}"></p>`,
  (text) =>
    `<figure><img src="https://news.example/a.jpg" alt="${attribute(text)}"><figcaption>${shown(text)}</figcaption></figure>`,
  (text) => `<p>a <code>${shown(text)}</code></p>`,
  (text) => `<pre><code class="language-${attribute(text)}">${shown(text)}</code></pre>`,
  (text) => `<ol><li><pre>${shown(text)}</pre></li></ol>`,
  (text) => `<blockquote><pre>${shown(text)}</pre></blockquote>`,
  (text) =>
    `<table><caption>${shown(text)}</caption><tr><th>${shown(text)}</th><td><code>${shown(text)}</code></td></tr><tr><td>${shown(text)}</td><td><pre>${shown(text)}</pre></td></tr></table>`,
  (text) => `<aside class="galley-note">${shown(text)}</aside>`,
  (text) => `<p>a<sup>${shown(text)}</sup></p>`,
  (text) => `<details><summary>${shown(text)}</summary><p>${shown(text)}</p></details>`,
];

/** What would run, or lead to what runs. */
function live(page: Document): string[] {
  return [...page.querySelectorAll('body *')].flatMap(({ localName, attributes }) => [
    ...(/^(?:script|svg|iframe|object|embed|style|form|math)$/.test(localName) ? [localName] : []),
    ...[...attributes]
      .filter(({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|vbscript):/i.test(value))
      .map(({ name }) => name),
  ]);
}

describe('an article in Markdown, in a renderer that lets HTML through', () => {
  it.each(HOSTILE)('runs nothing of “%s”, wherever it stands', (text) => {
    for (const place of PLACES) {
      const written = markdown(article(place(text)));
      expect(live(rendered(written)), written).toEqual([]);
    }
    const head = markdown(
      article('<p>a</p>', {
        kicker: text,
        title: text,
        standfirst: text,
        facts: [text, text],
        url: new URL(`https://news.example/?${text}`).href,
        end: text,
      }),
    );
    expect(live(rendered(head)), head).toEqual([]);
  });

  it('runs nothing of any of them side by side', () => {
    const piece = fc.tuple(
      fc.constantFrom(...PLACES),
      fc.array(fc.constantFrom(...HOSTILE), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const html = pieces.map(([place, texts]) => place(texts.join(' '))).join('');
        const written = markdown(article(html));
        expect(live(rendered(written)), written).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    'The element <iframe> was asked for',
    'Write &lt; for the sign, and &amp;lt; for that',
    'AT&T and R&D',
    'a < b && c > d',
    'the path C:\\temp\\<name>',
  ])('shows “%s” as it stood in text, heading, cell and caption', (text) => {
    const html = `<h2>${shown(text)}</h2><p>${shown(text)}</p><table><tr><th>a</th></tr><tr><td>${shown(text)}</td></tr></table><figure><img src="https://news.example/a.jpg" alt=""><figcaption>${shown(text)}</figcaption></figure>`;
    const page = rendered(markdown(article(html)));
    for (const selector of ['h2', 'h2 + p', 'td', 'em'])
      expect(page.querySelector(selector)?.textContent, selector).toBe(text);
  });

  it('keeps the halves of a character reference apart that stand in two elements', () => {
    const page = rendered(markdown(article('<p>Write &amp;<span>lt;</span> or &amp;l<span>t;</span>.</p>')));
    expect(page.querySelector('p:last-of-type')?.textContent).toBe('Write &lt; or &lt;.');
  });

  it.each([
    'https://news.example/caf%E9-story',
    'https://news.example/100%-of-it',
    'https://news.example/%FF%',
  ])('has the address %s as it is', (url) => {
    const page = rendered(markdown(article(`<p><a href="${url}">a</a></p>`, { url })));
    expect([...page.links].map((link) => link.getAttribute('href'))).toEqual([url, url]);
  });

  it('keeps what an address asks for', () => {
    const url = 'https://news.example/?a=1&copy;=2&lt=3(4)';
    const page = rendered(markdown(article(`<p><a href="${attribute(url)}">a</a></p>`)));
    expect([...page.links].at(-1)?.getAttribute('href')).toBe(url);
  });

  it('leaves code as it is, and ordinary text without escapes', () => {
    const text = markdown(
      article(
        '<p>Tom &amp; Ada, 3 % of A&amp;B.</p><pre><code class="language-html">&lt;p&gt;\n```</code></pre>',
      ),
    );
    expect(text).toContain('Tom & Ada, 3 % of A&B.');
    expect(text).toContain('````html\n<p>\n```\n````');
  });
});
