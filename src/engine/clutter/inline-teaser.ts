import type { Context, Position } from '../context/context';
import { HEADINGS } from '../dom/tags';
import { endsInFullStop } from '../dom/text';
import { leadsAway } from '../features/own-place';
import { type Block, firstFrom } from '../page/block';
import type { Score } from './score';
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

/**
 * Scores a block that begins with a lead-in such as "Read more:" and goes on as a link, and one that is a headline with a
 * link between two paragraphs; `null` for any other block.
 */
export function inlineTeaser(node: Block, where: Position, context: Context): Score | null {
  const { phrases } = context;
  if (where === 'outside' || node.children.length > MOST_CHILDREN) return null;
  if (where === 'inside' && isLinkLine(node, context))
    return {
      category: 'related',
      reasons: [{ key: 'articleLinks', count: 1 }],
      confidence: INLINE_TEASER_CONFIDENCE,
    };
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

/** A line after which the text goes on in a link: "The report in full:". */
const LEADS_IN = /[:：]$/;

/**
 * True for the headline of another article: a link from end to end, without a full stop, between two paragraphs of the text;
 * or beside one, where it is set in another way.
 */
function isLinkLine(node: Block, context: Context): boolean {
  const { links, words, linkWords, tag, media, text, parent } = node;
  if (links !== 1 || linkWords < words || media > 0 || text === '' || !parent) return false;
  if (tag === 'li' || HEADINGS.has(tag) || endsInFullStop(text)) return false;
  if (context.counts.count('longLinks', node) === 0 || !leadsAway(node)) return false;
  const lines = parent.children;
  const at = firstFrom(lines, node.index);
  const [before, after] = [lines[at - 1], lines[at + 1]];
  const isText = (line: Block | undefined): boolean => line !== undefined && context.inStyle.has(line);
  if (LEADS_IN.test(before?.text ?? '')) return false;
  return context.setAsText(node) ? isText(before) && isText(after) : isText(before) || isText(after);
}
