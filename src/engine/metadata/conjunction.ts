import { memo } from '../dom/memo';
import type { LineLanguage } from '../lexicon/types';

/** Characters: "and" in the languages of the lexicons. */
const LONGEST_CONJUNCTION = 4;
/** Languages to remember the answer for. By hand: more than there are lexicons. */
export const LOCALES = 50;

/**
 * True for what joins names in one of the languages: "und". Asked of short pieces only, since to ask a browser takes long.
 */
export function isConjunction(piece: string, langs: readonly LineLanguage[]): boolean {
  if (piece.length > LONGEST_CONJUNCTION) return false;
  // A name, a year.
  if (piece !== piece.toLowerCase() || /\d/.test(piece)) return false;
  return langs.some(({ lang, and }) => (and ?? conjunctionIn(lang)) === piece);
}

/** "and" in a language without a lexicon. */
const conjunctionIn = memo(LOCALES, readConjunction);

function readConjunction(locale: string): string {
  try {
    const parts = new Intl.ListFormat(locale).formatToParts(['A', 'B']);
    return (parts.find(({ type }) => type === 'literal')?.value ?? '').trim();
  } catch {
    return '';
  }
}
