import { WORDS } from '../../dom/scales';
import type { Counts } from '../../features/counts';
import { LINK_DENSITY } from '../../features/link-density';
import { leadsToOwnPage } from '../../features/own-place';
import { leadsToPicture } from '../../features/picture-links';
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

/**
 * True for a short `article` or `aside` with one heading and a link that is laid over it or is all of it; and for an
 * `article` with a picture, a line and such a link.
 */
export function isArticleCard(box: Block, counts: Counts): boolean {
  if (box.links === 0) return false;
  const headings = counts.count('headings', box);
  if (headings === 0) return box.tag === 'article' && isLaidOver(box);
  if (headings > 1) return false;
  const isLinked = box.linkWords === 0 || linkDensity(box) > LINK_DENSITY.nearlyAll;
  if (box.tag === 'article') return box.words <= ARTICLE_CARD_WORDS && isLinked;
  if (box.tag !== 'aside' || box.media === 0 || box.prose > 0 || box.words > ASIDE_CARD_WORDS) return false;
  return isLinked || (box.links === 1 && box.linkWords <= BUTTON_WORDS);
}

/** True for a picture and a line over which a link to another page is laid. */
function isLaidOver({ element, words, media, links, linkWords }: Block): boolean {
  if (words === 0 || words > ASIDE_CARD_WORDS || media === 0 || links !== 1 || linkWords > 0) return false;
  const link = element.querySelector('a[href]');
  return link !== null && !leadsToPicture(link) && !leadsToOwnPage(link);
}
