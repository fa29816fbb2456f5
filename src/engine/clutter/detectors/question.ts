import type { Context } from '../../context/context';
import type { Block } from '../../page/block';
import { SMALL_BOX_WORDS } from '../thresholds';

/** Answers to choose from, at least. */
const LEAST_ANSWERS = 2;
const ASKS = /[?？؟]["”“’»)\]]*$/;

/** True for a small box of a question to the reader and answers to choose from: a poll, "Was this helpful?". */
export function isQuestion(box: Block, context: Context): boolean {
  const { counts } = context;
  if (box.controls < LEAST_ANSWERS || box.words > SMALL_BOX_WORDS) return false;
  if (counts.count('choices', box) >= LEAST_ANSWERS)
    return counts.count('amounts', box) === 0 && counts.count('passwordFields', box) === 0;
  return counts.count('buttons', box) >= LEAST_ANSWERS && !asksForData(box, context) && holdsQuestion(box);
}

/** True for a form that one writes into. */
export function asksForData(box: Block, { counts }: Context): boolean {
  return FIELDS.some((field) => counts.count(field, box) > 0);
}

const FIELDS = ['emailFields', 'passwordFields', 'textAreas'] as const;

/** A button that is a question itself unfolds its answer. */
function holdsQuestion({ text, children, controls }: Block): boolean {
  return (ASKS.test(text) && controls === 0) || children.some(holdsQuestion);
}
