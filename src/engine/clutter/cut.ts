import { type Context, position } from '../context/context';
import type { PagePhrases } from '../features/page-phrases';
import { type Block, contains } from '../page/block';
import { isCallToAction } from '../roles/call-to-action';
import { inlineTeaser } from './inline-teaser';
import type { Score } from './score';
import type { ClutterSearch } from './search';
import { isSinglePurpose } from './split';
import {
  CONFIDENCE_AROUND_PROSE,
  CONFIDENCE_BY_POSITION,
  CONFIDENCE_OF_PARAGRAPH,
  MOST_PROSE_SHARE_AROUND,
} from './thresholds';

/** The score of a box that is clutter as a whole; `null` where the box stays or is to be searched further. */
export function acceptedScore(node: Block, search: ClutterSearch): Score | null {
  const { context } = search;
  const { root, phrases, repeats, seen } = context;
  const holdsArticle = search.holdsArticle(node);
  if (holdsArticle && search.holdsCertainArticle(node)) return null;
  if (root && contains(node, root)) return null;
  const where = position(context, node);
  const teaser = holdsArticle ? null : inlineTeaser(node, where, phrases);
  if (teaser) return teaser;
  const score = search.scoreOf(node);
  if (!score) return null;
  if (holdsArticle) {
    if (node.text !== '' || where === 'before') return null;
    return isSureAroundProse(node, score, context) ? score : null;
  }
  const isOfText =
    where === 'inside' &&
    isParagraph(node) &&
    !repeats.isRepeated(node) &&
    !seen.standsApart(node) &&
    !isCallToAction(node, phrases.of(node), context);
  if (score.confidence < (isOfText ? CONFIDENCE_OF_PARAGRAPH : CONFIDENCE_BY_POSITION[where])) return null;
  return isMixed(node, phrases) && !isSinglePurpose(node, score, context) ? null : score;
}

/** True for a box that holds prose set like the article's, but is clutter all the same: sure enough, and small. */
function isSureAroundProse(node: Block, { confidence }: Score, { root, headline }: Context): boolean {
  const mostProse = (root?.prose ?? 0) * MOST_PROSE_SHARE_AROUND;
  if (confidence < CONFIDENCE_AROUND_PROSE || node.prose > mostProse) return false;
  return !(headline && contains(node, headline));
}

function isParagraph(node: Block): boolean {
  return node.prose > 0 && node.children.length === 0;
}

/** True for a container of boxes of several categories. Each is found on its own, so that it gets its own category. */
function isMixed(node: Block, phrases: PagePhrases): boolean {
  if (node.children.length < 2 || phrases.titleCategories(node).size < 2) return false;
  return node.children.filter((child) => phrases.titleCategories(child).size > 0).length >= 2;
}
