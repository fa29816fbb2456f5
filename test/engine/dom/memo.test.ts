import { describe, expect, it } from 'vitest';
import { memo } from '../../../src/engine/dom/memo';

describe('a function that remembers its answers', () => {
  it('gives each answer once', () => {
    const asked: string[] = [];
    const lengthOf = memo(10, (text: string) => {
      asked.push(text);
      return { length: text.length };
    });
    expect(lengthOf('aside')).toBe(lengthOf('aside'));
    expect(lengthOf('nav')).toEqual({ length: 3 });
    expect(asked).toEqual(['aside', 'nav']);
  });

  it('remembers answers that are false or zero', () => {
    let asked = 0;
    const isLong = memo(10, () => {
      asked++;
      return false;
    });
    isLong('aside');
    isLong('aside');
    expect(asked).toBe(1);
  });

  it('starts anew once it is full', () => {
    const asked: string[] = [];
    const echo = memo(2, (text: string) => {
      asked.push(text);
      return text;
    });
    for (const text of ['a', 'b', 'a', 'c', 'a']) echo(text);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });

  it('takes questions with the same key for the same', () => {
    const first = memo(
      10,
      (words: readonly string[]) => words,
      (words) => words.join(),
    );
    const words = ['de', 'en'];
    expect(first(words)).toBe(words);
    expect(first(['de', 'en'])).toBe(words);
  });
});
