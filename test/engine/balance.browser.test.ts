import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Analysis, analyze } from '../../src/engine';
import { balanceOf } from '../bench/probe/balance';
import { PATIENCE_MS } from '../patience';

/** Pages per property; `VITE_FUZZ_RUNS=5000 npx vitest run …` for a long search. */
const RUNS = Number(import.meta.env.VITE_FUZZ_RUNS ?? 150);
const SEED = Number(import.meta.env.VITE_FUZZ_SEED ?? 20260306);

const TAGS =
  'div p section aside header footer nav h2 h3 ul ol li figure figcaption table tr td blockquote pre span a strong em sup button label output select details summary time ruby rt rb svg math x-note template-box dl dt dd form address'.split(
    ' ',
  );
const STYLES = [
  '',
  'display: inline',
  'display: block',
  'display: flex',
  'display: none',
  'display: contents',
  'visibility: hidden',
  'float: right',
  'position: absolute',
  'position: absolute; clip: rect(0 0 0 0); width: 1px; height: 1px; overflow: hidden',
  'white-space: pre',
];
const CLASSES = ['', 'sr-only', 'caption', 'byline', 'share', 'teaser', 'newsletter', 'note', 'comments'];

interface Tree {
  tag: string;
  style: string;
  classes: string;
  children: (number | Tree)[];
}
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...TAGS),
    style: fc.constantFrom(...STYLES),
    classes: fc.constantFrom(...CLASSES),
    children: fc.array(
      fc.oneof({ depthSize: 'medium', withCrossShrink: true }, fc.integer({ min: 1, max: 30 }), tie('tree')),
      { maxLength: 5 },
    ),
  }),
}));

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A page with an article that holds some boxes, every word of which is another. */
function show(inText: readonly Tree[], overText: readonly Tree[]): Document {
  for (const old of frames.splice(0)) old.remove();
  const frame = document.createElement('iframe');
  frames.push(frame);
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  let words = 0;
  const sentence = (length: number): string =>
    `${Array.from({ length }, () => `w${String(++words).padStart(5, '0')}x`).join(' ')}. `;
  const build = ({ tag, style, classes, children }: Tree): Element => {
    const element = page.createElement(tag);
    if (style) element.setAttribute('style', style);
    if (classes) element.setAttribute('class', classes);
    if (tag === 'a') element.setAttribute('href', 'https://news.example/b');
    element.append(...children.map((child) => (typeof child === 'number' ? sentence(child) : build(child))));
    return element;
  };
  const paragraph = (): Element => {
    const element = page.createElement('p');
    element.append(sentence(40));
    return element;
  };
  const headline = page.createElement('h1');
  headline.append(sentence(6));
  const article = page.createElement('article');
  article.append(headline, ...overText.map(build), paragraph(), ...inText.map(build));
  article.append(paragraph(), paragraph(), paragraph());
  page.body.append(article);
  page.title = headline.textContent ?? '';
  return page;
}

const wordsOf = (text: string | null | undefined): string[] => (text ?? '').match(/w\d{5}x/g) ?? [];

/** The words that became two things at once. */
function wordsWithTwoFates({ article, clutter, leftOut }: Analysis): string[] {
  const written = wordsOf(article?.html);
  const hidden = clutter.flatMap(({ element }) => wordsOf(element.textContent));
  const left = leftOut.flatMap(({ node }) => wordsOf(node.textContent));
  const fates = [written, hidden, left].map((words) => new Set(words));
  const doubled = written.filter((word, at) => written.indexOf(word) !== at);
  const mixed = [...fates.flatMap((fate) => [...fate])].filter(
    (word) => fates.filter((fate) => fate.has(word)).length > 1,
  );
  return [...doubled, ...mixed];
}

describe('the account of an article', () => {
  it('has one fate for every word, and none for a word that is not there', {
    timeout: PATIENCE_MS.search,
  }, () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), fc.array(tree, { maxLength: 3 }), (inText, overText) => {
        const page = show(inText, overText);
        const analysis = analyze(page, { url: 'https://news.example/a' });
        expect(analysis.article).not.toBeNull();
        const { samples } = balanceOf(analysis, page);
        expect(samples.lost, page.body.innerHTML).toEqual([]);
        expect(samples.invented, page.body.innerHTML).toEqual([]);
        expect(wordsWithTwoFates(analysis), page.body.innerHTML).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('is in the order of the page, of live nodes, each with a reason', {
    timeout: PATIENCE_MS.search,
  }, () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), fc.array(tree, { maxLength: 3 }), (inText, overText) => {
        const { leftOut } = analyze(show(inText, overText));
        leftOut.forEach(({ node, reason }, at) => {
          expect(node.isConnected).toBe(true);
          expect(reason).not.toBe('');
          const next = leftOut[at + 1]?.node;
          if (next)
            expect(node.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
        });
      }),
      { numRuns: Math.ceil(RUNS / 5), seed: SEED },
    );
  });
});
