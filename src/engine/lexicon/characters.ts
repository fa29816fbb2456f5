import { normalise } from '../page/text';

/** Scripts that set no spaces between words. */
export const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/;

/** Signs at the edges of a text. */
export const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** What sets words apart, in all scripts. The signs in "e-mail", "l'article" and "&" do not. */
const BETWEEN_WORDS =
  /[\s!"()*+,./:;<=>?[\\\]^`{|}~\u00a0-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f\uff00-\uff0f]+/g;

/** The form in which a whole short text is compared with a phrase: normalised, without signs at its edges. */
export function bare(text: string): string {
  return normalise(text).replace(EDGE, '');
}

/** The words of a text with single spaces between them and nothing else. */
export function wordsOnly(text: string): string {
  return text.replace(BETWEEN_WORDS, ' ').trim();
}

/** The first word of a bare text. */
export function firstWord(text: string): string {
  const end = text.search(BETWEEN_WORDS);
  return end < 0 ? text : text.slice(0, end);
}
