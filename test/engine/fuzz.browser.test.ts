import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine';
import { PATIENCE_MS } from '../patience.ts';

/** Pages per property; `VITE_FUZZ_RUNS=5000 npx vitest run …` for a long search. */
const RUNS = Number(import.meta.env.VITE_FUZZ_RUNS ?? 150);
/** The same pages at every run, so that a failure is the change's; `VITE_FUZZ_SEED=$RANDOM` looks elsewhere. */
fc.configureGlobal({ seed: Number(import.meta.env.VITE_FUZZ_SEED ?? 20260306) });
const ADDRESS = 'https://news.example/a';

const WORDS =
  'harbour customs the of a software mill council said monday report newsletter subscribe advertisement comments read more share cookies 12 € 2026 (m/w/d) weiterlesen kommentare anzeige ニュース の 続きを読む'.split(
    ' ',
  );
const TAGS =
  'div p section article main aside header footer nav h1 h2 h3 ul ol li figure figcaption img table tr td blockquote pre span a b strong em br form input button iframe details summary time svg custom-box'.split(
    ' ',
  );
const NAMES =
  'teaser related newsletter comments ad paywall article body content share social caption byline date nav menu consent'.split(
    ' ',
  );
/** Names of fields that hide the form's own properties and methods. */
const CLOBBERS =
  'id name children attributes getAttribute firstChild nextSibling parentNode textContent localName nodeType querySelector querySelectorAll closest matches contains checkVisibility childNodes classList cloneNode getBoundingClientRect getRootNode hasAttribute ownerDocument parentElement'.split(
    ' ',
  );

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .map((words) => `${words.join(' ')}.`);
const attributes = fc.record(
  {
    class: fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }).map((names) => names.join(' ')),
    id: fc.constantFrom(...NAMES, ...CLOBBERS),
    href: fc.constantFrom('/a', '#x', 'https://shop.example/dp/1?tag=x', 'javascript:void 0', 'http://[', ''),
    hidden: fc.constant(''),
    style: fc.constantFrom('display:none', 'display:contents', 'position:fixed'),
    role: fc.constantFrom('navigation', 'complementary', 'dialog'),
    name: fc.constantFrom(...CLOBBERS),
    itemtype: fc.constantFrom('https://schema.org/Comment', 'https://schema.org/NewsArticle'),
    src: fc.constantFrom('x', 'data:image/gif;base64,R0', ''),
    lang: fc.constantFrom('en', 'de', 'ja', '-', ''),
  },
  { requiredKeys: [] },
);
interface Tree {
  tag: string;
  attributes: Record<string, string | undefined>;
  children: (string | Tree)[];
}
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes,
    children: fc.array(fc.oneof({ depthSize: 'medium', withCrossShrink: true }, sentence, tie('tree')), {
      maxLength: 6,
    }),
  }),
}));

const build = ({ tag, attributes: given, children }: Tree, into: Document): Element => {
  const element = into.createElement(tag);
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : build(child, into))));
  return element;
};

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A page of its own, displayed. */
function show(trees: readonly Tree[]): Document {
  const frame = document.createElement('iframe');
  for (const old of frames.splice(0)) old.remove();
  frames.push(frame);
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  page.body.append(...trees.map((child) => build(child, page)));
  return page;
}

/** The words of a text, however they are laid out. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The texts of an element one by one: words of neighbours that are set apart by layout only stay apart. */
function textsIn(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
  return texts;
}

describe('the engine, on any page', () => {
  it('answers, changes nothing, keeps its findings apart and in order, and makes up no word', {
    timeout: PATIENCE_MS.search,
  }, () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 8 }), (trees) => {
        const page = show(trees);
        const before = page.documentElement.outerHTML;
        const { article, clutter, blocks, outline } = analyze(page, { url: ADDRESS });
        expect(page.documentElement.outerHTML).toBe(before);
        clutter.forEach(({ element, reason, confidence }, at) => {
          expect(reason).not.toBe('');
          expect(confidence).toBeGreaterThan(0);
          const next = clutter[at + 1]?.element;
          if (!next) return;
          const relation = element.compareDocumentPosition(next);
          expect(relation & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
          expect(relation & Node.DOCUMENT_POSITION_CONTAINED_BY).toBeFalsy();
        });
        if (!article) return;
        const holder = document.implementation.createHTMLDocument('').createElement('div');
        holder.innerHTML = article.html;
        expect(holder.children).toHaveLength(blocks.length);
        const known = new Set(wordsOf(page.body.textContent ?? ''));
        // Addresses and names of embeds come from attributes; relative ones lead to the page's own address.
        const written = new Set([...wordsOf(page.documentElement.outerHTML), ...wordsOf(ADDRESS)]);
        const unknown = textsIn(holder)
          .flatMap(wordsOf)
          .filter((word) => !known.has(word) && !written.has(word));
        expect(unknown).toEqual([]);
        for (const { anchor } of outline)
          expect(anchor.ownerDocument === page || anchor.isConnected).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('answers the same when it is asked again', { timeout: PATIENCE_MS.search }, () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), (trees) => {
        const page = show(trees);
        const first = analyze(page);
        const second = analyze(page);
        expect(second.article).toEqual(first.article);
        expect(second.clutter.map(({ element }) => element)).toEqual(
          first.clutter.map(({ element }) => element),
        );
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  });
});

const PROSE = `The harbour council said on Monday that the customs report, which was due in spring, would be published before the summer. ${'It names the mill, the software and the people who paid for both. '.repeat(3)}`;
const article = (inner: string): Document => {
  const page = show([]);
  page.body.innerHTML = `<main><article><h1>The harbour report</h1>${`<p>${PROSE}</p>`.repeat(5)}${inner}</article></main>`;
  return page;
};

describe('the engine, on hostile pages', () => {
  it.each(CLOBBERS)('reads the article beside a form whose field is called %s', (name) => {
    const fields = `<input type="email"><input name="${name}"><input name="${name}">`;
    const page = article(
      `<form><h3>Newsletter</h3><p>Sign up</p>${fields}</form><p>Page 1 of 2 <a rel="next" href="/harbour/2">2</a></p>`,
    );
    expect(analyze(page, { url: 'https://news.example/harbour' }).article?.words).toBeGreaterThan(200);
  });

  // Every step asks nodes for their type: a form that hides it is no element, and nothing in it is read.
  it.each(CLOBBERS.filter((name) => name !== 'nodeType'))(
    'reads the article in a form whose field is called %s',
    (name) => {
      const page = show([]);
      page.body.innerHTML = `<main><form><h1>The harbour report</h1>${`<p>${PROSE}</p>`.repeat(5)}<p>Page 1 of 2 <a rel="next" href="/harbour/2">2</a></p><input name="${name}"></form></main>`;
      expect(analyze(page, { url: 'https://news.example/harbour' }).article?.words).toBeGreaterThan(200);
    },
  );

  it.each([
    'body',
    'documentElement',
    'title',
    'querySelector',
    'querySelectorAll',
    'implementation',
    'baseURI',
    'getElementsByTagName',
    'createElement',
    'defaultView',
  ])('reads the article of a page on which document.%s is a picture', (name) => {
    const page = article(`<img name="${name}" src="x"><form name="${name}"></form>`);
    expect(analyze(page).article?.words).toBeGreaterThan(200);
  });

  it('reads past elements nested deeper than any parser nests them', () => {
    const page = article('<div id="deep"></div>');
    let at = page.querySelector('#deep') as Element;
    // Browsers themselves give up on a page that is displayed at ten times this depth.
    for (let depth = 0; depth < 1500; depth++) at = at.appendChild(page.createElement('div'));
    at.textContent = 'the bottom';
    expect(analyze(page).article?.words).toBeGreaterThan(200);
  });

  it('reads past a million characters in one text', () => {
    const page = article('<p id="long"></p>');
    (page.querySelector('#long') as Element).textContent = 'harbour '.repeat(125_000);
    expect(analyze(page).article?.words).toBeGreaterThan(200);
  });

  it('reads the article beside elements whose properties throw', () => {
    const page = article('<x-trap></x-trap>');
    const trap = page.querySelector('x-trap') as Element;
    for (const name of ['innerText', 'className', 'id', 'dataset', 'style', 'offsetTop'])
      Object.defineProperty(trap, name, {
        get() {
          throw new Error('trap');
        },
      });
    expect(analyze(page).article?.words).toBeGreaterThan(200);
  });
});
