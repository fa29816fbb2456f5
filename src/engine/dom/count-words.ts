import { collapse } from './text';

/** Runs of scripts written without spaces between words. */
const UNSPACED_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]+/gu;

/**
 * Characters that count as one word in scripts without spaces: about the ratio to English words in Japanese and Chinese
 * translation practice.
 */
export const CHARACTERS_PER_WORD = 2;

/** Counts words, in scripts without spaces by {@link CHARACTERS_PER_WORD}. */
export function countWords(text: string): number {
  return countCollapsed(collapse(text));
}

/** As {@link countWords}, for text that is collapsed already. */
export function countCollapsed(text: string): number {
  if (text === '') return 0;
  if (!UNSPACED.test(text)) return countSpaced(text);
  let unspaced = 0;
  // Run by run, not character by character: a page has thousands.
  const others = text.replace(UNSPACED_RUN, (run) => {
    unspaced += run.replace(SURROGATE, '').length;
    return ' ';
  });
  const rest = others.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return rest + Math.ceil(unspaced / CHARACTERS_PER_WORD);
}

/** The first half of a surrogate pair: the two halves count as one character. */
const SURROGATE = /[\ud800-\udbff]/g;

/** Number of parts of a collapsed text between single spaces. */
export function countSpaced(text: string): number {
  let parts = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) parts++;
  return parts;
}

/** A character of a script without spaces between words. */
export const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/;
