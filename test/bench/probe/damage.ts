import fc from 'fast-check';
import { createHiding } from '../../../src/content/restore/hiding.ts';
import { analyze } from '../../../src/engine/index.ts';
import { brokenPromises } from './promises.ts';

const ADDRESS = 'https://news.example/a';
/** The engine takes at most this long (ms) for a page and for each of its elements, on a machine with much else to do. */
const BUDGET_MS = { page: 1500, element: 0.5 };

export interface DamageOptions {
  /** How many damaged copies are made of the page. */
  runs: number;
  /** The same seed makes the same copies. */
  seed: number;
}

/**
 * Shows damaged copies of a page, one after the other in a frame of this document, and checks what the engine and the
 * hiding of clutter promise of any page. Throws with the damage that broke a promise, made as small as it can be.
 */
export async function checkDamaged(html: string, { runs, seed }: DamageOptions): Promise<void> {
  const property = fc.asyncProperty(cut, damages, async (cutAt, list) => {
    const frame = await show(cutAt === null ? html : html.slice(0, Math.floor(cutAt * html.length)));
    try {
      const page = frame.contentDocument as Document;
      damage(page, list);
      const faults = faultsOn(page);
      if (faults.length > 0) throw new Error(faults.join('; '));
    } finally {
      frame.remove();
    }
  });
  await fc.assert(property, { numRuns: runs, seed, includeErrorInReport: true });
}

/** The promises that are broken on a page, in words. */
function faultsOn(page: Document): string[] {
  const before = markupOf(page);
  const isAsBefore = (): boolean => markupOf(page) === before;
  const start = performance.now();
  const analysis = analyze(page, { url: ADDRESS });
  const took = performance.now() - start;
  const faults = brokenPromises(analysis, isAsBefore() ? 0 : 1);
  if (took > BUDGET_MS.page + BUDGET_MS.element * page.getElementsByTagName('*').length)
    faults.push(`the analysis took ${took.toFixed(0)} ms`);
  const madeUp = analysis.article ? wordsNotOn(page, before, analysis.article.html) : [];
  if (madeUp.length > 0) faults.push(`the article has words the page has not: ${madeUp.join(' ')}`);
  const hiding = createHiding(analysis.clutter);
  hiding.hide();
  if (analysis.clutter.length > 0 && isAsBefore()) faults.push('nothing was hidden');
  hiding.restore();
  if (!isAsBefore()) faults.push('the page was not given back as it was');
  return faults;
}

/** All markup of a page, that of its shadow roots behind it. */
function markupOf(page: Document): string {
  return rootsIn(page)
    .map((root) => root.innerHTML)
    .join('\n');
}

/** The element around a page, and the open shadow roots within. */
function rootsIn(page: Document): (Element | ShadowRoot)[] {
  const roots: (Element | ShadowRoot)[] = [page.documentElement];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  return roots;
}

/** What can befall a page; `at` and `to` choose elements, from 0 to 1. */
type Damage = [kind: keyof typeof DAMAGES, at: number, to: number];
const DAMAGES = {
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
const damages: fc.Arbitrary<Damage[]> = fc.array(
  fc.tuple(fc.constantFrom(...(Object.keys(DAMAGES) as (keyof typeof DAMAGES)[])), share, share),
  { minLength: 1, maxLength: 25 },
);
/** A page that broke off while it was sent, or on its way to the disk. */
const cut = fc.option(share, { freq: 3 });

/** The page in a frame of its own: displayed, its scripts and pictures asleep. */
async function show(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width: 1280px; height: 900px';
  const quiet = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  frame.srcdoc = quiet + html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

function damage(page: Document, list: readonly Damage[]): void {
  for (const [kind, at, to] of list) {
    const all = [...page.querySelectorAll('body *')];
    const [first, second] = [at, to].map((part) => all[Math.floor(part * all.length)]);
    if (first && second) DAMAGES[kind](first, second);
  }
}

/**
 * The words of an article that its page neither has in its markup nor shows; those of the page's address may come in
 * where a relative link is spelled out.
 */
function wordsNotOn(page: Document, markup: string, article: string): string[] {
  const written = new Set([...lettersOf(markup), ...lettersOf(ADDRESS)]);
  const shown = rootsIn(page)
    .map((root) => lettersOf(root.textContent ?? '').join(''))
    .join('');
  return wordsOf(article).filter((word) => !written.has(word) && !shown.includes(word));
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
