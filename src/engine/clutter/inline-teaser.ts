import type { Position } from '../context/context';
import type { PagePhrases } from '../features/page-phrases';
import type { Block } from '../page/block';
import type { Score } from './scoring/score';
import { INLINE_TEASER_CONFIDENCE } from './thresholds';

/**
 * Arrows before a link, which mean "read on". Some of these characters are quotation marks as well: those count only
 * with a space after them.
 */
const ARROW = /^(?:[>»›]+(?=\s)|[→▶►➡➔⇒👉]+)/u;
/** Blocks within; a teaser is one line, or a lead-in and a title. By hand on the development half of the corpus, 2026-11. */
const MOST_CHILDREN = 2;
/** Share, 0..1, of the words after the lead-in that stand in links. By hand on the development half of the corpus, 2026-11. */
const LEAST_LINKED_SHARE = 0.5;

/** Scores a block that begins with a lead-in such as "Read more:" and goes on as a link; `null` for any other block. */
export function inlineTeaser(node: Block, where: Position, phrases: PagePhrases): Score | null {
  if (where === 'outside' || node.children.length > MOST_CHILDREN) return null;
  const leadIn = node.text === '' ? null : (phrases.of(node).leadIn ?? ARROW.exec(node.text)?.[0]);
  if (!leadIn || node.links === 0) return null;
  const rest = node.words - leadIn.split(' ').length;
  if (node.linkWords < rest * LEAST_LINKED_SHARE) return null;
  return {
    category: 'related',
    reasons: [{ key: 'leadIn', text: leadIn }],
    confidence: INLINE_TEASER_CONFIDENCE,
  };
}
