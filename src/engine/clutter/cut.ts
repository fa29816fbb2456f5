import { type Context, type Position, positionToText } from '../context/context';
import { HEADINGS, LISTS } from '../dom/tags';
import { endsSentence } from '../dom/text';
import { areUnsuspected } from '../features/block-phrases';
import type { PagePhrases } from '../features/page-phrases';
import { type Block, contains, frameOf, onlyChild } from '../page/block';
import { isNameAlone } from '../roles/byline';
import { isCallToAction } from '../roles/call-to-action';
import { saysMoreThanLinks } from '../roles/paragraph';
import { namesDate } from '../roles/publication-date';
import type { ClutterCategory } from '../types';
import { inlineTeaser } from './inline-teaser';
import type { Score } from './scoring/score';
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
  if ((root && contains(node, root)) || search.holdsCertainText(node)) return null;
  const where = positionToText(context, node);
  const teaser = inlineTeaser(node, where, phrases);
  const score = search.scoreOf(node);
  if ((!teaser && !score) || search.holdsProtected(node)) return null;
  const holdsArticle = search.holdsArticle(node);
  if (teaser && !holdsArticle) return teaser;
  if (!score) return null;
  if (holdsArticle) {
    if (node.text !== '' || where === 'before') return null;
    return isSureAroundProse(node, score, context) ? score : null;
  }
  const mayBeOfText =
    where === 'inside'
      ? isParagraph(node, score, phrases)
      : SOLD_IN_TEXT.has(score.category) && isAmongProse(node, context);
  const isOfText =
    mayBeOfText &&
    !repeats.isRepeated(node) &&
    !seen.standsApart(node) &&
    !isCallToAction(node, phrases.of(node), context);
  if (score.confidence < (isOfText ? CONFIDENCE_OF_PARAGRAPH : CONFIDENCE_BY_POSITION[where])) return null;
  if (score.category === 'social' && isOnPage(node, where, context) && holdsOtherText(node, context))
    return null;
  return isMixed(node, phrases) && !isSinglePurpose(node, score, context) ? null : score;
}

/** True for a box that holds prose set like the article's, but is clutter all the same: sure enough, and small. */
function isSureAroundProse(node: Block, { confidence }: Score, { root, headline }: Context): boolean {
  const mostProse = (root?.prose ?? 0) * MOST_PROSE_SHARE_AROUND;
  if (confidence < CONFIDENCE_AROUND_PROSE || node.prose > mostProse) return false;
  return !(headline && contains(node, headline));
}

/** What texts on products say as well: what a thing costs, for a month or in a shop. */
const SOLD_IN_TEXT: ReadonlySet<ClutterCategory> = new Set(['paywall', 'deals']);

/** Elements of running text. */
const TEXT_TAGS: ReadonlySet<string> = new Set(['p', 'li', 'dd', 'blockquote', 'pre']);

/** True for prose, and for a line of running text with one link to a network, which says more: "Account: @anna". */
function isParagraph(node: Block, score: Score, phrases: PagePhrases): boolean {
  const only = LISTS.has(node.tag) ? onlyChild(node) : undefined;
  if (only) return isParagraph(only, score, phrases);
  if (node.children.length > 0) return false;
  if (node.prose > 0) return true;
  const isShareLink = score.category === 'social' && node.links < 2;
  return (
    isShareLink && TEXT_TAGS.has(node.tag) && saysMoreThanLinks(node) && areUnsuspected(phrases.of(node))
  );
}

/**
 * True for a paragraph that stands with two or more of its kind about which nothing is said, in its box or in boxes of the
 * same class: text of the article in another style, such as the reviews of products.
 */
function isAmongProse(node: Block, { page, phrases }: Context): boolean {
  const { tag, parent, children, prose } = node;
  if (!parent || children.length > 0 || prose === 0) return false;
  const isAlike = (other: Block): boolean =>
    other !== node &&
    other.tag === tag &&
    other.prose > 0 &&
    (other.parent === parent || (parent.classes !== '' && other.parent?.classes === parent.classes));
  const alike = page.blocks.filter((other) => isAlike(other) && areUnsuspected(phrases.of(other)));
  return alike.length >= 2;
}

/** Words of a name or a time, at least; a single one beside links is their label or a count. */
const LEAST_TEXT_WORDS = 2;

/** True for a box in the article, and for one beside it in the page's main part. */
function isOnPage(node: Block, where: Position, { headline }: Context): boolean {
  if (where !== 'outside') return true;
  const frame = headline && frameOf(headline);
  return frame !== null && contains(frame, node);
}

/** True for a box that holds a line of the article about which nothing is said: an author, a time or a sentence beside links to share. */
function holdsOtherText(box: Block, { page, phrases }: Context): boolean {
  return page.blocks
    .slice(box.index, box.end)
    .some(
      (line) =>
        line.text !== '' &&
        line.links === 0 &&
        line.controls === 0 &&
        line.words >= LEAST_TEXT_WORDS &&
        !HEADINGS.has(line.tag) &&
        (endsSentence(line.text) || namesDate(line.text) || isNameAlone(line)) &&
        areUnsuspected(phrases.of(line)),
    );
}

/** True for a container of boxes of several categories. Each is found on its own, so that it gets its own category. */
function isMixed(node: Block, phrases: PagePhrases): boolean {
  if (node.children.length < 2 || phrases.titleCategories(node).size < 2) return false;
  return node.children.filter((child) => phrases.titleCategories(child).size > 0).length >= 2;
}
