import type { Position } from '../context/context';
import { WORDS } from '../dom/scales';
import { STRENGTH } from './scoring/weights';

/*
 * Confidences, 0..1, and sizes at which the search for clutter decides. Source of all: set by hand on the development half
 * of the corpus, 2026-11. None is fitted.
 */

/** Confidence from which a box is clutter, by where it stands. In the text it takes the most. */
export const CONFIDENCE_BY_POSITION: Record<Position, number> = {
  before: 0.5,
  inside: 0.55,
  after: 0.45,
  outside: 0.4,
};
/** Confidence from which a paragraph in the middle of the text is clutter. */
export const CONFIDENCE_OF_PARAGRAPH = STRENGTH.sure;
/** Confidence from which a box that holds prose set like the article's is clutter. */
export const CONFIDENCE_AROUND_PROSE = 0.85;
/** Share, 0..1, of the article's prose that such a box may hold at most. */
export const MOST_PROSE_SHARE_AROUND = 0.25;

/** Confidence from which a part of a box has a category of its own: as much as the evidence of a whole title. */
export const CONFIDENCE_OF_PART = STRENGTH.strong;

/** Confidence of a line that begins with "Read more:" and goes on as a link. */
export const INLINE_TEASER_CONFIDENCE = STRENGTH.sure;
/** Confidence of a heading that begins a group of loose blocks, and of the blocks under it. */
export const GROUP_CONFIDENCE = { heading: STRENGTH.sure, member: STRENGTH.strong } as const;
/** Confidence of a box that the reader hides: certain, because the reader says so. */
export const USER_RULE_CONFIDENCE = 1;

/** Weight from which evidence names the category of a box whose strongest evidence does not show one. */
export const NAMING_WEIGHT = STRENGTH.hint;
/** Two confidences that differ by no more than this are equal; the earlier detector gives the category. */
export const EQUAL_CONFIDENCE = 0.001;

/** Words of a box, at most, that is about one thing, whatever its buttons say. */
export const SMALL_BOX_WORDS = WORDS.paragraph;
