import { expect, it } from 'vitest';
import { analyzeArticleWith, analyzePage, TEXT } from '../page';

const SENTENCE =
  'The old pilot told the children how the lamp was lit by hand in the winter of the great ice and storms.';

/** Boxes that all look like clutter, each set in a way of its own and hardly a fifth of the text. */
const boxes = (...names: string[]): string =>
  names
    .map(
      (name) =>
        `<div class="newsletter"><h3>Newsletter</h3><p class="${name}">${SENTENCE}</p><form><input type="email"></form></div>`,
    )
    .join('');

it('takes boxes back where together they hold more of the text than boxes do, however sure their signs', async () => {
  const few = await analyzeArticleWith(boxes('north', 'south'));
  const many = await analyzeArticleWith(boxes('north', 'south', 'east', 'west', 'inner', 'outer', 'upper'));
  expect(few.analysis.article?.html).not.toContain('old pilot');
  expect(many.analysis.article?.html).toContain('old pilot');
});

const offer = (name: string): string =>
  `<p class="offer"><a href="https://shop.example/dp/${name}">Storm lamp ${name} in brass, with a wick and a spare glass</a> for $29.90 (list price $49.90)</p>`;
const NAMES = ['Anna', 'Berta', 'Clara', 'Dora', 'Emma', 'Frida', 'Greta', 'Hanna', 'Ida', 'Johanna'];

it('takes offers back where the article is about nothing else', async () => {
  const { analysis } = await analyzePage(
    `<main><article><h1>Lamps for the winter</h1><div><p>${TEXT[0]}</p><p>${TEXT[1]}</p>${NAMES.map(offer).join('')}</div></article></main>`,
  );
  expect(analysis.clutter).toEqual([]);
  expect(analysis.article?.html).toContain('Storm lamp Ida');
});

it('finds the same offers in an article that says more than they do', async () => {
  const { analysis } = await analyzeArticleWith(NAMES.slice(0, 3).map(offer).join(''));
  expect(analysis.clutter.map(({ category }) => category)).toEqual(['deals', 'deals', 'deals']);
});
