import { describe, expect, it } from 'vitest';
import { makeSieve } from '../../../src/engine/lexicon/sieve';

describe('a sieve for words', () => {
  const text = 'read more about the harbour';

  it('holds every word that was put in, wherever it stands in a text', () => {
    const sieve = makeSieve();
    for (const word of ['read', 'harbour', 'a']) sieve.add(word);
    expect(sieve.mayHold(text, 0, 4)).toBe(true);
    expect(sieve.mayHold(text, 20, 27)).toBe(true);
    expect(sieve.mayHold('a', 0, 1)).toBe(true);
  });

  it('lets most others fall through', () => {
    const sieve = makeSieve();
    sieve.add('read');
    expect(sieve.mayHold(text, 5, 9)).toBe(false);
    expect(sieve.mayHold(text, 10, 15)).toBe(false);
  });
});
