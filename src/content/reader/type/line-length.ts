import type { Typography } from '../../../settings/typography';

/** How a text is written, as far as the length of its lines and the size of its letters go. */
export type Script = 'alphabet' | 'arabic' | 'hebrew' | 'ideographs';

/** A piece of the text, from which the width of its letters is told. */
export interface TextSample {
  text: string;
  script: Script;
}

/** Characters: some eight lines, of which every common letter is in many. By hand. */
const SAMPLE_LENGTH = 500;
/** The script of a text is that of this share of its letters. By hand: quotations in another script are shorter. */
const MAJORITY = 0.4;
/** Characters that the end of a line stays free of, as words do not break: half a word. */
const RAGGED = 2.4;
/** Ideographs in a line for each character of an alphabet: 36 of them, as in books, where 65 letters are usual. */
const IDEOGRAPHS = 36 / 65;
/** Spaces for each character: words of most languages have five letters on average. */
const SPACES = 1 / 6;
/** CSS px. Large, so that rounding does not matter. */
const PEN_SIZE = 100;

const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ['ideographs', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['hebrew', /\p{Script=Hebrew}/gu],
];

/** The beginning of the text. */
export function sampleOf(blocks: readonly Element[]): TextSample {
  let text = '';
  for (const { localName, textContent } of blocks) {
    if (localName === 'p') text += ` ${textContent}`;
    if (text.length > SAMPLE_LENGTH) break;
  }
  text = text.replace(/\s+/g, ' ').trim().slice(0, SAMPLE_LENGTH);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = LETTERS.find(([, letter]) => (text.match(letter)?.length ?? 0) > letters * MAJORITY)?.[0];
  return { text, script: script ?? 'alphabet' };
}

/**
 * How wide the lines are (em), so that as many characters stand in one as the reader wants.
 * @param families the typeface, as CSS names it
 */
export function lineWidth(
  { text, script }: TextSample,
  families: string,
  { line, letters, words }: Pick<Typography, 'line' | 'letters' | 'words'>,
): number {
  if (script === 'ideographs') return line * IDEOGRAPHS * (1 + letters);
  return (line + RAGGED) * (meanWidth(text, families) + letters + words * SPACES);
}

/** em. Of the letters of most text faces; counts where nothing can be measured. */
const USUAL_WIDTH = 0.48;

/** The mean width of the characters of a text (em). */
function meanWidth(text: string, families: string): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen || text === '') return USUAL_WIDTH;
  pen.font = `${PEN_SIZE}px ${families}`;
  return pen.measureText(text).width / (PEN_SIZE * [...text].length) || USUAL_WIDTH;
}
