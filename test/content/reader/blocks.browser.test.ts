import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sanitize } from '../../../src/content/reader/sanitize.ts';
import { analyze } from '../../../src/engine/index.ts';
import everything from '../../fixtures/everything.html?raw';
import { VECTORS } from './vectors.ts';

/*
 * The view finds its way from a block to the page's own element by the block's number: `Analysis.blocks`, the elements of
 * `article.html` and what the sanitiser lets through of them have to be the same blocks in the same order.
 */

const PROSE =
  'The night ferry to Skarholm will stop at a second harbour from May, the operator said on Thursday. The change adds twenty minutes to the crossing and gives three villages their first direct link to the mainland since 1998.';
const paragraphs = (count: number): string => `<p>${PROSE}</p>`.repeat(count);

/** The places of an article in which an attack can stand. */
const PLACES: readonly ((attack: string) => string)[] = [
  (attack) => attack,
  (attack) => `<p>${PROSE} ${attack} ${PROSE}</p>`,
  (attack) => `<ul><li>${PROSE} ${attack}</li><li>${PROSE}</li></ul>`,
  (attack) => `<figure><img src="a.png" alt="A ferry"><figcaption>The ferry. ${attack}</figcaption></figure>`,
  (attack) => `<table><tr><th>Day</th><td>${attack}</td></tr></table>`,
  (attack) => `<blockquote><p>${PROSE} ${attack}</p></blockquote>`,
];

/** An attack in all places, beginning with this one: markup that swallows what follows it does so in each of them. */
const everywhere = (attack: string, first: number): string =>
  PLACES.map((_, at) => (PLACES[(first + at) % PLACES.length] ?? String)(attack)).join(paragraphs(1));

let frame: HTMLIFrameElement;
beforeAll(() => {
  frame = document.createElement('iframe');
  // Its scripts do not run: what is tested is markup.
  frame.sandbox.add('allow-same-origin');
  document.body.append(frame);
});
afterAll(() => frame.remove());

/** The blocks of a page as the engine writes them, and as they are after the sanitiser: tag and text of each. */
function blocksOf(html: string): { found: number; written: string[]; shown: string[] } {
  const page = frame.contentDocument as Document;
  page.documentElement.innerHTML = html;
  const { article, blocks } = analyze(page);
  const written = new DOMParser().parseFromString(article?.html ?? '', 'text/html').body;
  const list = (parent: ParentNode): string[] =>
    [...parent.children].map(({ localName, textContent }) => `${localName}: ${textContent}`);
  return { found: blocks.length, written: list(written), shown: list(sanitize(article?.html ?? '')) };
}

describe('the blocks of an article', () => {
  it(`are the same before and after the sanitiser with any of ${VECTORS.length} attacks in them`, () => {
    for (const [at, attack] of VECTORS.entries()) {
      const body = `<h1>Night ferry to stop</h1>${paragraphs(3)}${everywhere(attack, at)}${paragraphs(3)}`;
      const { found, written, shown } = blocksOf(`<body><main><article>${body}</article></main></body>`);
      expect(shown, attack).toEqual(written);
      expect(shown, attack).toHaveLength(found);
      expect(found, attack).toBeGreaterThanOrEqual(3);
    }
  });

  it('are the same with everything that an article can hold', () => {
    const { found, written, shown } = blocksOf(everything);
    expect(shown).toEqual(written);
    expect(shown).toHaveLength(found);
    expect(found).toBeGreaterThan(10);
  });
});
