import { countShingles } from '../score/shingles.ts';
import { comparable, squash, tokenize } from '../score/tokens.ts';

/** A line counts as there when at least this share of its shingles is; less is another text. */
const SAME_LINE_SHARE = 0.7;

/** The lines of a text that another text does not have, in order. */
export function linesNotIn(text: string, other: string): string[] {
  const known = countShingles(tokenize(other));
  const squashed = squash(comparable(other));
  return text.split('\n').filter((line) => {
    const core = squash(comparable(line));
    if (core === '' || squashed.includes(core)) return false;
    const shingles = [...countShingles(tokenize(line)).keys()];
    return shingles.filter((shingle) => known.has(shingle)).length < SAME_LINE_SHARE * shingles.length;
  });
}
