import { describe, expect, it } from 'vitest';
import { constantsIn, findPatterns, parseModule } from './find-patterns.ts';

/** The sources of all regular expressions in some modules. */
const read = (...sources: string[]): (string | null)[] => {
  const modules = sources.map((source) => parseModule(source, 'ts'));
  const constants = constantsIn(modules);
  return modules.flatMap((module, at) =>
    findPatterns(module, sources[at] ?? '', constants).map(({ source }) => source),
  );
};

describe('a regular expression', () => {
  it.each([
    ['between slashes', 'text.replace(/a+$/g, "")', ['a+$']],
    ['in a table', 'const FORMS = [/a/, /b/u];', ['a', 'b']],
    ['made of a text', 'new RegExp("a+$", "i")', ['a+$']],
    ['made of a raw template', 'new RegExp(String.raw`\\d+`)', ['\\d+']],
    [
      'made of constants',
      'const A = "x"; const B = A + String.raw`\\d`; new RegExp("[" + B + "]" + A)',
      ['[x\\d]x'],
    ],
    ['made of another one', 'const A = /a+/; new RegExp(A, "g")', ['a+', 'a+']],
  ])('is found %s', (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  it('is put together from constants of another module', () => {
    expect(read('import { A } from "./a"; new RegExp(A + "+")', 'export const A = "a";')).toEqual(['a+']);
  });

  it('is told apart where it is made while the program runs', () => {
    expect(read('new RegExp(names.join("|"))')).toEqual([null]);
  });
});
