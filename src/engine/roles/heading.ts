import { WORDS } from '../dom/scales';
/** Words: a longer line that is set as a heading is a lead-in or a sentence set large. By hand on the development corpus, 2026-11. */
export const HEADING_WORDS = WORDS.line;
