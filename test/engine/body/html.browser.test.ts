import { expect, it } from 'vitest';
import { type BodyBlock, toHtml } from '../../../src/engine/body/body';
import { analyzeArticleWith, articleOf } from '../page';

function block(html: string): BodyBlock {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const element = body.firstElementChild as Element;
  return { element, source: element, isMinor: false, text: element.textContent ?? '', words: 1 };
}

it('the HTML of a body is that of its blocks, with the ids of its sections', () => {
  const [heading, text] = [block('<h2>Two summers</h2>'), block('<p>Work is to begin in <b>May</b>.</p>')];
  const html = toHtml({ blocks: [heading, text] }, new Map([[heading, 'galley-section-1']]));
  expect(html).toBe('<h2 id="galley-section-1">Two summers</h2><p>Work is to begin in <b>May</b>.</p>');
});

it('writing the HTML changes no block', () => {
  const heading = block('<h2>Two summers</h2>');
  toHtml({ blocks: [heading] }, new Map([[heading, 'galley-section-1']]));
  expect(heading.element.outerHTML).toBe('<h2>Two summers</h2>');
});

it('every live block answers to the element of the HTML at its place', async () => {
  const { analysis } = await analyzeArticleWith(
    '<h2>Two summers</h2><p><b>What the divers saw</b></p><p>Stones as large as a cart had moved by a hand and more, they said, and sand came through.</p><ul><li>Stones</li><li>Sand and gravel</li></ul>',
  );
  const { body } = new DOMParser().parseFromString(articleOf(analysis).html, 'text/html');
  const texts = (elements: Iterable<Element>) =>
    [...elements].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ''));
  expect(texts(analysis.blocks)).toEqual(texts(body.children));
  expect([...body.children].map(({ localName }) => localName)).toContain('h3');
});
