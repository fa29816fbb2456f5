/** False where the word between two places of a text is certainly none of a set of words; true where it may be. */
type Sieve = (text: string, start: number, end: number) => boolean;

const MARKS = 4096;

/** Makes a sieve for a set of words: first and last letter and length exclude most others without a look-up. */
export function makeSieve(words: Iterable<string>): Sieve {
  const marks = new Uint8Array(MARKS);
  const markOf = (text: string, start: number, end: number): number =>
    ((text.charCodeAt(start) * 31 + text.charCodeAt(end - 1)) * 31 + end - start) & (MARKS - 1);
  for (const word of words) marks[markOf(word, 0, word.length)] = 1;
  return (text, start, end) => marks[markOf(text, start, end)] === 1;
}
