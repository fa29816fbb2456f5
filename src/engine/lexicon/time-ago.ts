import { WORDS } from '../dom/scales';
import { normalise } from '../dom/text';
import { phrasesOf } from './rows';
import type { Lexicon } from './types';

/** Characters of such a time, at most: a few words. */
const LONGEST = WORDS.twoSentences;
const ONE_NUMBER = /^\D*\d{1,2}\D*$/;
/** What is left of "14 分前" without the number and "前". */
const UNSPACED_UNIT = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,3}$/;

/**
 * Makes the search for times before now as the languages write them: "14 minutes ago", "vor 14 Minuten". A number, the words
 * for "ago" and one word more, which is the unit: so no list of units is needed.
 */
export function makeTimeAgo(lexicons: readonly Lexicon[]): (text: string) => boolean {
  const phrases = lexicons.flatMap(({ ago }) => phrasesOf(ago)).map((phrase) => phrase.split(' '));
  return (text) => {
    if (text.length > LONGEST || !ONE_NUMBER.test(text)) return false;
    const said = normalise(text).replace(/\d+/, ' ');
    const words = said.split(' ').filter((word) => word !== '');
    return phrases.some((phrase) => leavesUnit(words, phrase));
  };
}

/** True where all words of a phrase stand in a line, and one word beside them. */
function leavesUnit(words: readonly string[], phrase: readonly string[]): boolean {
  const [only] = words;
  const [sign = ''] = phrase;
  if (words.length === 1 && only?.endsWith(sign)) return UNSPACED_UNIT.test(only.slice(0, -sign.length));
  return words.length === phrase.length + 1 && phrase.every((word) => words.includes(word));
}
