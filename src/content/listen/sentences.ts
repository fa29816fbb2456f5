import { NOTE_NUMBER, rangeOf, runsOf } from './runs';

/** A sentence of a block: what is spoken, and where it stands in the document. */
export interface Sentence {
  text: string;
  range: Range;
}

/** An end that `Intl.Segmenter` gets wrong: after an initial or a day ("J. Ahn", "6. März"). */
const AFTER_INITIAL = /(?:^|[^\p{L}\p{N}])(?:\p{L}|\d{1,2})\.\s*$/u;
/** A word of two letters and a full stop. It is an abbreviation ("Dr.", "vs.") unless it has a vowel ("it.", "so."). */
const TWO_LETTERS = /(?:^|[^\p{L}\p{N}])(?<word>[\p{Lu}\p{Ll}]{2})\.\s*$/u;
const LATIN_VOWEL = /[aeiouy]/i;
const LATIN = /\p{Script=Latin}/u;
/** A number after it makes any short word an abbreviation ("ca. 40", "no. 7"). */
const NUMBER_FIRST = /^\s*\d/;

/** Numbers of notes with the brackets round them, and the brackets of a side note. */
const UNSPOKEN = new RegExp(String.raw`[[(]\s*(?:${NOTE_NUMBER}[\s,;]*)+[\])]|${NOTE_NUMBER}|^\[|\]$`, 'g');

/** The sentences of a block, in order; empty where it has none. @param lang BCP 47 */
export function sentencesOf(block: Element, lang: string | undefined): Sentence[] {
  const segmenter = segmenterFor(lang);
  return runsOf(block).flatMap((run) => {
    // A segmenter ends sentences at line breaks; in HTML those are white space.
    const plain = run.text.replace(/\s/g, ' ');
    return segments(segmenter, plain).flatMap(({ from, to }) => {
      const text = plain
        .slice(from, to)
        .replace(UNSPOKEN, '')
        .replace(/\u00ad/g, '')
        .replace(/ +/g, ' ')
        .trim();
      return /[\p{L}\p{N}]/u.test(text) ? [{ text, range: rangeOf(run, from, to) }] : [];
    });
  });
}

function segmenterFor(lang: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    // Pages also declare languages that do not exist.
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

/** Start and end of each sentence, without the white space around it. */
function segments(segmenter: Intl.Segmenter, text: string): { from: number; to: number }[] {
  const ends: number[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (end === text.length || !isFalseEnd(segment, text.slice(end))) ends.push(end);
  }
  return ends.flatMap((end, at) => {
    const segment = text.slice(ends[at - 1] ?? 0, end);
    const from = end - segment.trimStart().length;
    const to = from + segment.trim().length;
    return to > from ? [{ from, to }] : [];
  });
}

function isFalseEnd(segment: string, rest: string): boolean {
  if (AFTER_INITIAL.test(segment)) return true;
  const word = TWO_LETTERS.exec(segment)?.groups?.word?.normalize('NFD');
  if (word === undefined) return false;
  return NUMBER_FIRST.test(rest) || !LATIN.test(word) || !LATIN_VOWEL.test(word);
}
