import { describe, expect, it } from 'vitest';
import { firstEnd, holds, phrasesOf, rowOf } from '../../../src/engine/lexicon/rows';

/** As lexicons are written: over several lines, with bars where the eye wants them. */
const LIST = `
  read more | see also |
  | you may like |
`;

describe('a list of phrases', () => {
  it('is read in its order, without line breaks, indents and what stands between two bars for its look', () => {
    expect(phrasesOf(LIST)).toEqual(['read more', 'see also', 'you may like']);
    expect(phrasesOf(' \n ')).toEqual([]);
  });

  it('holds its phrases whole, and no part of one', () => {
    const row = rowOf(LIST);
    expect(holds(row, 'see also')).toBe(true);
    expect(holds(row, 'see')).toBe(false);
    expect(holds(row, 'also')).toBe(false);
  });

  it('holds no text with a bar in it, though two phrases in a row read like it', () => {
    expect(holds(rowOf(LIST), 'read more|see also')).toBe(false);
  });
});

describe('the first word of a phrase', () => {
  it('ends at the first space, or with the phrase', () => {
    expect(firstEnd('read more')).toBe(4);
    expect(firstEnd('newsletter')).toBe(10);
  });
});
