import { describe, expect, it } from 'vitest';
import { findNumbers } from './find-numbers.ts';

/** The numbers of a source as "place value", in the order of the source. */
const read = (source: string): string[] =>
  findNumbers(source).map(({ place, value, name }) => `${place} ${name ? `${name} ` : ''}${value}`);

describe('a number', () => {
  it.each([
    ['in a constant of its own', 'const LONGEST = 30;', ['named LONGEST 30']],
    [
      'in a table, of which each entry counts',
      'export const WEIGHTS = { title: 0.5, link: -1, any: 0 } as const satisfies Record<string, number>;',
      ['named WEIGHTS 0.5', 'named WEIGHTS -1', 'named WEIGHTS 0'],
    ],
    ['in an if', 'export function f(n: number) { if (n > 40) return; }', ['condition 40']],
    [
      'in a condition that is returned',
      'const f = (n: number) => n / 3 >= 0.25;',
      ['condition 3', 'condition 0.25'],
    ],
    ['as an argument within a condition', 'const f = (n: number) => n < Math.min(40, n);', ['condition 40']],
    ['in a weight that is handed on', 'const f = () => ({ weight: 0.4 });', ['elsewhere 0.4']],
    ['as what a parameter is without a value', 'function f(most = 12) {}', ['elsewhere 12']],
    [
      'in a constant within a function, which is no table',
      'function f() { const LONGEST = 30; }',
      ['elsewhere 30'],
    ],
    ['in a value with a small name', 'const longest = 30;', ['elsewhere 30']],
    [
      'in a function that a condition calls with it',
      'if (list.some((n) => f(n, 7)) === true) {}',
      ['elsewhere 7'],
    ],
  ])('is found %s', (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  it.each([
    [
      'that counts none, one, two or the last',
      'if (n > 0 && n !== 1 && list.length >= 2 && at === -1) list.at(-1);',
    ],
    ['of a type', 'type Sign = 1 | 5; interface Row { size: 7 } const f = (n: 9): 9 => n;'],
    ['that names a key', 'const f = { 7: true };'],
    ['of the DOM', 'if (node.nodeType === 3 || a.compareDocumentPosition(b) === 20) {}'],
    ['in a string or a pattern', "const PATTERN = /a{3,9}/; const NAME = '42';"],
  ])('is not one %s', (_, source) => {
    expect(read(source)).toEqual([]);
  });

  it('is found with its line', () => {
    expect(findNumbers('const A = 7;\n\nconst f = (n: number) => n > 40;').map(({ line }) => line)).toEqual([
      1, 3,
    ]);
  });
});
