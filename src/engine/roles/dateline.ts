import { holdsLetter } from '../dom/characters';
import { WORDS } from '../dom/scales';

/** Words: place, agency and day, "Porto Alegre, 5 de janeiro de 2026 (QP) –". By hand on the development corpus, 2026-11. */
const DATELINE_WORDS = WORDS.label;
const ENDS_IN_DASH = /\S\s?[-\u2013\u2014]$/;

/** True for a line that says where and when a report was filed and ends in a dash: "LONDON —", "Berlin, 5. Januar –". */
export function isDateline({ text, words }: { text: string; words: number }): boolean {
  return words > 0 && words <= DATELINE_WORDS && ENDS_IN_DASH.test(text) && holdsLetter(text);
}
