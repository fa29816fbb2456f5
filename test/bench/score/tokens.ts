const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Scripts written without spaces: a word there has no visible end, so every character counts as one token. */
const UNSPACED = [
  '\\p{Script=Han}',
  '\\p{Script=Hiragana}',
  '\\p{Script=Katakana}',
  '\\p{Script=Thai}',
  '\\p{Script=Lao}',
  '\\p{Script=Khmer}',
  '\\p{Script=Myanmar}',
  '\\u30fc', // long-vowel mark
  '\\u3005-\\u3007', // iteration mark, zero
].join('');

const TOKEN = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}_])+`, 'gu');

const QUOTE_FORMS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u2032\u00b4`]/g, "'"],
  [/[\u201c-\u201f\u00ab\u00bb\u2039\u203a]/g, '"'],
  [/[\u2010-\u2015]/g, '-'],
];

/** Splits a text into words; Chinese, Japanese, Thai and their like into characters. */
export function tokenize(text: string): string[] {
  return text.normalize('NFKC').replace(INVISIBLE, '').match(TOKEN) ?? [];
}

/** A text with every run of white space as one space. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A text without any white space, for comparisons that spacing must not decide. */
export function squash(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** A heading or title as it is compared: case, quotation marks, dashes and outer punctuation do not count. */
export function comparable(heading: string): string {
  const plain = QUOTE_FORMS.reduce(
    (text, [form, replacement]) => text.replace(form, replacement),
    heading.normalize('NFKC').replace(INVISIBLE, '').toLowerCase(),
  );
  return plain.replace(/\s+/gu, ' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
