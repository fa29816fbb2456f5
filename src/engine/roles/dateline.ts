import { holdsLetter } from '../dom/characters';

/** Place, agency and day: "Porto Alegre, 5 de janeiro de 2026 (QP) –". */
const DATELINE_WORDS = 9;
const ENDS_IN_DASH = /\S\s?[-\u2013\u2014]$/;

/** True for a line of its own that says where and when a report was filed, up to its dash: "LONDON —", "Berlin, 5. Januar –". */
export function isDateline({ text, words }: { text: string; words: number }): boolean {
  return words > 0 && words <= DATELINE_WORDS && ENDS_IN_DASH.test(text) && holdsLetter(text);
}
