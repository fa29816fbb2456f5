/** Characters without width: soft hyphen, zero-width characters, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

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
