import { normalise } from './text';

/** Scripts that set no spaces between words. */
export const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/;

/**
 * What is neither letter nor figure, in ranges: spaces, punctuation, symbols and emoji of all scripts, marks that
 * combine. `\p{L}` would say the same, but a browser reads its tables for longer than the whole page at first use.
 */
const SIGN =
  '\\0-/:-@[-`{-\\xa9\\xab-\\xb1\\xb4\\xb6-\\xb8\\xbb\\xbf\\xd7\\xf7\\u02d2-\\u02df\\u0300-\\u036f\\u037e\\u0387\\u055a-\\u055f\\u0589-\\u05c7' +
  '\\u0600-\\u061f\\u064b-\\u065f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u1680\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u2e00-\\u2e7f' +
  '\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u303d-\\u303f\\u30fb\\ufe00-\\ufe6f\\ufeff\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\ufff9-\\uffff' +
  '\\ud83c-\\ud83e\\udc00-\\udfff';
const SIGN_RUN = new RegExp(`[${SIGN}]+`);
const LETTER = new RegExp(`[^${SIGN}0-9]`);
const STARTS_WITH_SIGN = new RegExp(`^[${SIGN}]`);

/** What sets words apart, in all scripts. The signs in "e-mail", "l'article" and "&" do not. */
const BETWEEN_WORDS =
  /[\s!"()*+,./:;<=>?[\\\]^`{|}~\u00a0-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f\uff00-\uff0f]+/g;

/** Any of these but the plain space. */
const SIGNS =
  /[!"()*+,./:;<=>?[\\\]^`{|}~\t\n\u00a0-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f\uff00-\uff0f]/;

/** True where a list of phrases, set apart by bars, holds a phrase with a sign in it. */
export function holdsSign(phrases: string): boolean {
  return SIGNS_WITHIN.test(phrases);
}

/** Any of the signs but those that set phrases apart in a list. */
const SIGNS_WITHIN =
  /[!"()*+,./:;<=>?[\\\]^`{}~\t\u00a0-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f\uff00-\uff0f]/;

/** The form in which a whole short text is compared with a phrase: normalised, without signs at its edges. */
export function bare(text: string): string {
  return withoutEdges(normalise(text));
}

/** A text without the signs at its edges; most have none, or a full stop. */
export function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSign(text, start)) start++;
  while (end > start && isSign(text, end - 1)) end--;
  return text.slice(start, end);
}

function isSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // a to z: most of what is asked.
  return !(code >= 97 && code <= 122) && STARTS_WITH_SIGN.test(text.charAt(at));
}

/** The words of a text, whatever signs set them apart. */
export function splitAtSigns(text: string): string[] {
  return text.split(SIGN_RUN).filter((word) => word !== '');
}

/** Letters and figures of a text alone, for comparisons that spaces, quotation marks and dashes must not decide. */
export function letters(text: string): string {
  return splitAtSigns(normalise(text)).join('');
}

/** True where a text holds a letter. */
export function holdsLetter(text: string): boolean {
  return LETTER.test(text);
}

/** True where a text begins with something else than a letter or figure. */
export function startsWithSign(text: string): boolean {
  return STARTS_WITH_SIGN.test(text);
}

/** The words of a text with single spaces between them and nothing else. */
export function wordsOnly(text: string): string {
  return SIGNS.test(text) ? text.replace(BETWEEN_WORDS, ' ').trim() : text;
}

/** True for a text in small letters; never in a script that has no others. */
export function isLowerCase(text: string): boolean {
  return text === text.toLowerCase() && text !== text.toUpperCase();
}
