/** Characters that take no room on the page: soft hyphen, zero-width characters, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Scripts written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]/gu;

/** Collapses white space as a browser does when it lays out a block. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Brings text into the form in which lexicon phrases are written: lower case, NFC, straight apostrophes,
 * no invisible characters, single spaces.
 */
export function normalise(text: string): string {
  const plain = SPECIAL.test(text)
    ? text
        .normalize('NFC')
        .replace(INVISIBLE, '')
        .replace(/[’‘ʼ´`]/g, "'")
    : text;
  return collapse(plain.toLowerCase());
}

/** What makes a text differ from its normalised form apart from case and spaces: most have none of it. */
const SPECIAL = /[\u00ad\u200b-\u200d\u2060\ufeff’‘ʼ´`]|\p{M}|[\u1100-\u11ff]/u;

/**
 * Counts words. In scripts without spaces two characters count as one word, the usual ratio of Japanese and
 * Chinese translation practice (about 2 characters to 1 English word).
 */
export function countWords(text: string): number {
  const spaced = countRuns(text);
  if (!/[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/.test(text)) return spaced;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const rest = text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return rest + Math.ceil(unspaced / 2);
}

/** Runs of characters between white space. */
function countRuns(text: string): number {
  let runs = 0;
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const space =
      code <= 0x20 ? code === 0x20 || (code >= 9 && code <= 13) : code >= 0xa0 && isWideSpace(code);
    if (!space && !within) runs++;
    within = !space;
  }
  return runs;
}

/** White space beyond ASCII, as `\\s` has it. */
function isWideSpace(code: number): boolean {
  if (code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x1680) return true;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  );
}

/** True where the text holds at least one mark that ends or joins clauses, in any of the supported scripts. */
export function hasSentencePunctuation(text: string): boolean {
  return /[.!?…:;。！？．，、؟۔।]/.test(text);
}

/** True where the text ends as a sentence does; closing quotes and brackets may follow. */
export function endsSentence(text: string): boolean {
  return /[.!?…:。！？．؟۔।][)\]"'“”„»«›‹’」』）\s]*$/.test(text);
}
