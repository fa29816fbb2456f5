/** Characters without width: soft hyphen, zero-width characters, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Runs of scripts written without spaces between words. */
const UNSPACED_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]+/gu;

/** Collapses white space as a browser does when it lays out a block. */
export function collapse(text: string): string {
  if (text === '') return text;
  const trimmed = text.trim();
  return LOOSE.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** True for white space only. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** White space that collapses. */
const LOOSE = / {2}|[^\S ]/;

/**
 * Brings text into the form in which lexicon phrases are written: lower case, NFC, straight apostrophes,
 * no invisible characters, single spaces.
 */
export function normalise(text: string): string {
  return SPECIAL.test(text) ? normaliseSpecial(text) : collapse(text.toLowerCase());
}

/** As {@link normalise}, for text that is collapsed already. */
export function normaliseCollapsed(text: string): string {
  return SPECIAL.test(text) ? normaliseSpecial(text) : text.toLowerCase();
}

function normaliseSpecial(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[’‘ʼ´`]/g, "'");
  return collapse(plain.toLowerCase());
}

/** Characters that normalising changes: those that NFC combines with the one before, and those that are replaced. */
const SPECIAL =
  /[\u00ad´`\u02bc\u1100-\u11ff\u200b-\u200d\u2018\u2019\u2060\ufeff]|[\u0300-\u036f]|[\u0653-\u0655]|[\u093c\u09bc-\u0d57]|[\u3099\u309a]/;

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

/** True where the text holds a mark that ends or joins clauses, in any of the supported scripts. */
export function hasSentencePunctuation(text: string): boolean {
  return /[.!?…:;。！？．，、؟۔।]/.test(text);
}

/** True where the text ends in a full stop, as hardly any headline does; closing quotes and brackets may follow. */
export function endsInFullStop(text: string): boolean {
  return /[^.\s][.。]["”“’»)\]]*$/u.test(text);
}

/** True where the text ends as a sentence does; closing quotes and brackets may follow. */
export function endsSentence(text: string): boolean {
  return /[.!?…:。！？．؟۔।][)\]"'“”„»«›‹’」』）\s]*$/.test(text);
}
