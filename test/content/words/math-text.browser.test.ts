import { describe, expect, it } from 'vitest';
import { mathInText, mathText } from '../../../src/content/words/math-text';

const text = (formula: string): string => {
  const template = document.createElement('template');
  template.innerHTML = `<math>${formula}</math>`;
  const [math] = template.content.children;
  return math ? mathText(math) : '';
};

describe('a formula on one line', () => {
  it.each([
    ['<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>', 'E = m c^2'],
    ['<mfrac><mn>1</mn><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></mfrac>', '1/(n + 1)'],
    ['<msqrt><mi>x</mi><mo>+</mo><mi>y</mi></msqrt>', '√(x + y)'],
    ['<msubsup><mi>a</mi><mi>i</mi><mn>2</mn></msubsup>', 'a_i^2'],
    ['<mi>sin</mi><mo>\u2061</mo><mi>x</mi>', 'sin x'],
  ])('%s', (formula, right) => {
    expect(text(formula)).toBe(right);
  });

  it('is not glued to the words beside it', () => {
    const paragraph = document.createElement('p');
    paragraph.innerHTML = 'when<math><mi>x</mi></math>and <math><mi>y</mi></math>, not';
    expect([...paragraph.children].map(mathInText)).toEqual([' x ', 'y']);
  });

  it('is said once where it comes with its source', () => {
    const source = '<annotation encoding="application/x-tex">x^2</annotation>';
    expect(text(`<semantics><msup><mi>x</mi><mn>2</mn></msup>${source}</semantics>`)).toBe('x^2');
  });
});
