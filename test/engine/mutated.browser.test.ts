import '../ui/fake-browser.ts';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { createHiding } from '../../src/content/restore/hiding';
import { analyze } from '../../src/engine';
import { brokenPromises } from '../bench/probe/promises.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    savedPages(most: number): Promise<{ name: string; html: string }[]>;
  }
}

/** Wounded versions of each page; `VITE_FUZZ_RUNS=100 npx vitest run …` for a long search. */
const RUNS = Number(import.meta.env.VITE_FUZZ_RUNS ?? 3);
const SEED = Number(import.meta.env.VITE_FUZZ_SEED ?? 20260306);
/** Real pages beside the fixtures, where there are any. */
const MOST_REAL_PAGES = Number(import.meta.env.VITE_FUZZ_PAGES ?? 12);
const ADDRESS = 'https://news.example/a';
/** The engine takes at most this long (ms) for a page and for each of its elements, on a machine with much else to do. */
const BUDGET = { page: 1500, element: 0.5 };

const FIXTURES = import.meta.glob<string>('../fixtures/**/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const OWN = Object.entries(FIXTURES).map(([name, html]) => ({ name, html }));

/** What can befall a page; `at` and `to` choose elements, from 0 to 1. */
type Wound = [kind: keyof typeof WOUNDS, at: number, to: number];
const WOUNDS = {
  remove: (at: Element) => at.remove(),
  repeat: (at: Element) => at.after(at.cloneNode(true)),
  move: (at: Element, to: Element) => void (at.contains(to) || to.append(at)),
  unwrap: (at: Element) => at.replaceWith(...at.childNodes),
  wrap: (at: Element) => {
    const box = at.ownerDocument.createElement('div');
    at.replaceWith(box);
    box.append(at);
  },
  rename: (at: Element, to: Element) => {
    const other = at.ownerDocument.createElement(to.localName);
    for (const { name, value } of at.attributes) if (/^[a-z-]+$/.test(name)) other.setAttribute(name, value);
    other.append(...at.childNodes);
    at.replaceWith(other);
  },
  borrowClass: (at: Element, to: Element) => at.setAttribute('class', to.getAttribute('class') ?? ''),
  hide: (at: Element) => at.setAttribute('style', 'display: none'),
  float: (at: Element) => at.setAttribute('style', 'position: fixed; inset: 0'),
  empty: (at: Element) => at.replaceChildren(),
  shuffle: (at: Element) => at.append(...[...at.childNodes].reverse()),
} satisfies Record<string, (at: Element, to: Element) => void>;

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const wounds: fc.Arbitrary<Wound[]> = fc.array(
  fc.tuple(fc.constantFrom(...(Object.keys(WOUNDS) as (keyof typeof WOUNDS)[])), share, share),
  { minLength: 1, maxLength: 25 },
);
/** A page that broke off while it was sent, or on its way to the disk. */
const cut = fc.option(share, { freq: 3 });

let frame: HTMLIFrameElement | null = null;
afterEach(() => frame?.remove());

/** The page in a frame of its own: displayed, its scripts and pictures asleep. */
async function show(html: string): Promise<Document> {
  frame?.remove();
  const made = document.createElement('iframe');
  made.setAttribute('sandbox', 'allow-same-origin');
  made.style.cssText = 'width: 1280px; height: 900px';
  const quiet = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  made.srcdoc = quiet + html;
  const loaded = new Promise((resolve) => made.addEventListener('load', resolve, { once: true }));
  document.body.append(made);
  frame = made;
  await loaded;
  return made.contentDocument as Document;
}

function wound(page: Document, list: readonly Wound[]): void {
  for (const [kind, at, to] of list) {
    const all = [...page.querySelectorAll('body *')];
    const [first, second] = [at, to].map((part) => all[Math.floor(part * all.length)]);
    if (first && second) WOUNDS[kind](first, second);
  }
}

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, dt, dd, td, th, figcaption, caption, blockquote, pre, br, hr';
const lettersOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of an article, where one block ends and another begins a word too. */
function wordsOf(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const block of body.querySelectorAll(BLOCKS)) {
    block.before(' ');
    block.after(' ');
  }
  return lettersOf(body.textContent ?? '');
}

async function check(html: string, cutAt: number | null, list: readonly Wound[]): Promise<void> {
  const page = await show(cutAt === null ? html : html.slice(0, Math.floor(cutAt * html.length)));
  wound(page, list);
  const before = page.documentElement.outerHTML;
  const start = performance.now();
  const analysis = analyze(page, { url: ADDRESS });
  const took = performance.now() - start;
  expect(page.documentElement.outerHTML === before, 'the page is as it was').toBe(true);
  expect(brokenPromises(analysis, 0)).toEqual([]);
  expect(took).toBeLessThan(BUDGET.page + BUDGET.element * page.getElementsByTagName('*').length);
  if (analysis.article) {
    const written = new Set(lettersOf(before));
    const shown = lettersOf(page.documentElement.textContent ?? '').join('');
    const isOnPage = (word: string): boolean => written.has(word) || shown.includes(word);
    expect(wordsOf(analysis.article.html).filter((word) => !isOnPage(word))).toEqual([]);
  }
  const hiding = createHiding(analysis.clutter);
  hiding.hide();
  if (analysis.clutter.length > 0) expect(page.documentElement.outerHTML === before).toBe(false);
  hiding.restore();
  expect(page.documentElement.outerHTML === before, 'the page is given back').toBe(true);
}

const property = (html: string) => fc.asyncProperty(cut, wounds, (cutAt, list) => check(html, cutAt, list));
const LONG = { timeout: 600_000 };

describe('a page that something has befallen is read within its promises', () => {
  it.each(OWN)('$name', LONG, async ({ html }) => {
    await fc.assert(property(html), { numRuns: RUNS * 4, seed: SEED });
  });

  it('saved from the web', LONG, async () => {
    const pages = await commands.savedPages(MOST_REAL_PAGES);
    for (const { name, html } of pages) {
      try {
        await fc.assert(property(html), { numRuns: RUNS, seed: SEED });
      } catch (error) {
        throw new Error(`${name}: ${error}`, { cause: error });
      }
    }
  });
});
