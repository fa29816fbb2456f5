import type { Context } from '../context/context';
import { WORDS } from '../dom/scales';
import { endsInFullStop } from '../dom/text';
import { areUnsuspected } from '../features/block-phrases';
import type { Block } from '../page/block';
import { isCredit } from './credit';

/** Words: a loose text shorter than this that is no sentence is a label. By hand on the development corpus, 2026-11. */
export const LABEL_WORDS = WORDS.name;
/** "Photo: Anna Gull", "© Quay Press". */
const SIGNED = /[:/©]/;

/** True for a block that stands right among the last paragraphs, under the same parent. */
export function isBesideLastProse({ parent }: Block, { lastProse }: Context): boolean {
  return lastProse !== null && parent === lastProse.parent;
}

/**
 * True for a line among the last paragraphs that says whom text or pictures are from, and for a short sentence right
 * after them: "This article first appeared in the Courier."
 */
export function isLastLine(block: Block, context: Context): boolean {
  const { lastProse, phrases } = context;
  if (!lastProse || !isBesideLastProse(block, context)) return false;
  if (isCredit(block, context)) return SIGNED.test(block.text);
  return (
    block.index === lastProse.end &&
    block.tag === lastProse.tag &&
    block.links === 0 &&
    endsInFullStop(block.text) &&
    block.words >= LABEL_WORDS &&
    areUnsuspected(phrases.of(block))
  );
}
