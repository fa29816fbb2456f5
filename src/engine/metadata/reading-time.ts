import { CHARACTERS_PER_WORD } from '../dom/count-words';
import type { Lexicon } from '../lexicon/types';

/** Where a language has no measured speed: the mean of the languages in IReST (Trauzettel-Klosinski et al. 2012). */
const MEAN_WORDS_PER_MINUTE = 184;

/** How long texts of a language take to read: minutes for so many words, rounded, at least 1. */
export function minutesIn(lexicons: readonly Lexicon[], lang: string | undefined): (words: number) => number {
  const speed = lexicons.find((lexicon) => lexicon.lang === lang?.toLowerCase().split('-')[0])?.speed;
  const perMinute = speed
    ? speed.perMinute / (speed.unit === 'characters' ? CHARACTERS_PER_WORD : 1)
    : MEAN_WORDS_PER_MINUTE;
  return (words) => Math.max(1, Math.round(words / perMinute));
}
