import { describe, expect, it } from 'vitest';
import { makeSieve } from '../../../src/engine/lexicon/sieve';

describe('a sieve for words', () => {
  const text = 'read more about the harbour';

  it('holds every word that was put in, wherever it stands in a text', () => {
    const mayHold = makeSieve(['read', 'harbour', 'a']);
    expect(mayHold(text, 0, 4)).toBe(true);
    expect(mayHold(text, 20, 27)).toBe(true);
    expect(mayHold('a', 0, 1)).toBe(true);
  });

  it('lets most others fall through', () => {
    const mayHold = makeSieve(['read']);
    expect(mayHold(text, 5, 9)).toBe(false);
    expect(mayHold(text, 10, 15)).toBe(false);
  });
});
