import { expect, it } from 'vitest';
import { analyzeArticleWith } from '../page';

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
