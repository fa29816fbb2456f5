import { WORDS } from '../../dom/scales';
import type { Counts } from '../../features/counts';
import { LINK_DENSITY } from '../../features/link-density';
import { type Block, linkDensity } from '../../page/block';

/* Words of a card with a link to another article, at most. By hand on the development half of the corpus, 2026-11. */
/** A picture, a linked heading and a line or two, as one of several. */
const LISTED_CARD_WORDS = WORDS.paragraph;
/** An `article`: a heading, a sentence or two and a name. */
const ARTICLE_CARD_WORDS = WORDS.paragraph;
/** An `aside`: a heading, and a button under its picture. One with more is a box of the article. */
const ASIDE_CARD_WORDS = WORDS.sentence;
/** The button of such an `aside`. */
const BUTTON_WORDS = WORDS.few;

/** How many cards, each with a picture and a linked heading, a box is made of; 0 where it holds something else. */
export function cardsIn(box: Block, counts: Counts): number {
  const cards = counts.count('linkedHeadings', box);
  if (cards === 0 || box.media < cards || box.words > LISTED_CARD_WORDS * cards) return 0;
  // A heading over all of them.
  return counts.count('headings', box) <= cards + 1 ? cards : 0;
}

/** True for a short `article` or `aside` with one heading and a link that is laid over it or is all of it. */
export function isArticleCard(box: Block, counts: Counts): boolean {
  if (box.links === 0 || counts.count('headings', box) !== 1) return false;
  const isLinked = box.linkWords === 0 || linkDensity(box) > LINK_DENSITY.nearlyAll;
  if (box.tag === 'article') return box.words <= ARTICLE_CARD_WORDS && isLinked;
  if (box.tag !== 'aside' || box.media === 0 || box.prose > 0 || box.words > ASIDE_CARD_WORDS) return false;
  return isLinked || (box.links === 1 && box.linkWords <= BUTTON_WORDS);
}
