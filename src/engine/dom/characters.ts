import { normalise } from './text';

/**
 * Ranges of characters that are neither letter nor digit: spaces, punctuation, symbols and emoji of all scripts, combining
 * marks. Not `\p{L}`: its first use builds large tables in the browser.
 */
const SIGN =
  '\\0-/:-@[-`{-\\xa9\\xab-\\xb1\\xb4\\xb6-\\xb8\\xbb\\xbf\\xd7\\xf7\\u02d2-\\u02df\\u0300-\\u036f\\u037e\\u0387\\u055a-\\u055f\\u0589-\\u05c7' +
  '\\u0600-\\u061f\\u064b-\\u065f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u1680\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u2e00-\\u2e7f' +
  '\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u303d-\\u303f\\u30fb\\ufe00-\\ufe6f\\ufeff\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\ufff9-\\uffff' +
  '\\ud83c-\\ud83e\\udc00-\\udfff';
const SIGN_RUN = new RegExp(`[${SIGN}]+`);
const LETTER = new RegExp(`[^${SIGN}0-9]`);
const STARTS_WITH_SIGN = new RegExp(`^[${SIGN}]`);

/** Word separators of all scripts. Hyphen, apostrophe and ampersand are none: "e-mail", "l'article". */
const BETWEEN_WORDS =
  /[\s!"()*+,./:;<=>?[\\\]^`{|}~\u00a0-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f\uff00-\uff0f]+/g;

/** A word separator other than the plain space. */
const SIGNS =
  /[!"()*+,./:;<=>?[\\\]^`{|}~\t\n\u00a0-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f\uff00-\uff0f]/;

/** True where a list of phrases between bars holds a phrase with a word separator other than the space. */
export function holdsSign(phrases: string): boolean {
  return SIGNS_WITHIN.test(phrases);
}

/** A word separator other than the space, the bar and the line break between phrases. */
const SIGNS_WITHIN =
  /[!"()*+,./:;<=>?[\\\]^`{}~\t\u00a0-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f\uff00-\uff0f]/;

/** A short text as it is compared with phrases: normalised, without punctuation at its ends. */
export function bare(text: string): string {
  return withoutEdges(normalise(text));
}

/** A text without punctuation and symbols at its ends. */
export function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSign(text, start)) start++;
  while (end > start && isSign(text, end - 1)) end--;
  return text.slice(start, end);
}

function isSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // The usual case first: a to z.
  return !(code >= 97 && code <= 122) && STARTS_WITH_SIGN.test(text.charAt(at));
}

/** The words of a text, split at everything that is neither letter nor digit. */
export function splitAtSigns(text: string): string[] {
  return text.split(SIGN_RUN).filter((word) => word !== '');
}

/** The letters and digits of a text, to compare texts without regard to spaces, quotation marks and dashes. */
export function letters(text: string): string {
  return splitAtSigns(normalise(text)).join('');
}

/** True where a text holds a letter. */
export function holdsLetter(text: string): boolean {
  return LETTER.test(text);
}

/** True where a text begins with neither letter nor digit. */
export function startsWithSign(text: string): boolean {
  return STARTS_WITH_SIGN.test(text);
}

/** The words of a text with single spaces between them. */
export function wordsOnly(text: string): string {
  return SIGNS.test(text) ? text.replace(BETWEEN_WORDS, ' ').trim() : text;
}

/** True for a text in lower case; false in scripts without case. */
export function isLowerCase(text: string): boolean {
  return text === text.toLowerCase() && text !== text.toUpperCase();
}
