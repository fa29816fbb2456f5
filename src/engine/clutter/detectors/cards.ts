import type { Context } from '../../context/context';
import { WORDS } from '../../dom/scales';
import { HEADINGS } from '../../dom/tags';
import type { Counts } from '../../features/counts';
import { LINK_DENSITY } from '../../features/link-density';
import { leadsToOwnPage } from '../../features/own-place';
import { leadsToPicture } from '../../features/pictures/picture-links';
import { type Block, firstFrom, firstText, linkDensity } from '../../page/block';

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
  if (box.tag !== 'aside' || box.media === 0 || holdsProse(box) || box.words > ASIDE_CARD_WORDS) return false;
  return isLinked || (box.links === 1 && box.linkWords <= BUTTON_WORDS);
}

/** True for prose outside headings: a title may end in a sign. */
function holdsProse({ tag, prose, children }: Block): boolean {
  if (prose === 0 || HEADINGS.has(tag)) return false;
  return children.length === 0 || children.some(holdsProse);
}

/** Kinds of links and amounts that offers have, and cards of other articles have not. */
const OF_OFFERS = ['prices', 'shopLinks', 'paidLinks'] as const;

/**
 * True for a small box between paragraphs whose one heading is a headline that leads to another page: the lines under it tell
 * of that page. Headings of the article are of other kinds, or no links.
 */
export function isCardInText(box: Block, context: Context): boolean {
  const { counts, page, root, inStyle } = context;
  if (root === null || box.words > ARTICLE_CARD_WORDS || box.tag === 'li' || box.controls > 0) return false;
  if (counts.count('headings', box) !== 1 || counts.count('linkedHeadings', box) !== 1) return false;
  if (
    isInRow(box) ||
    counts.count('longLinks', box) === 0 ||
    OF_OFFERS.some((name) => counts.count(name, box) > 0)
  )
    return false;
  const inBox = page.blocks.slice(box.index, box.end);
  const heading = inBox.find(({ tag }) => HEADINGS.has(tag));
  if (heading?.words === box.words) return false;
  const before = page.blocks.slice(root.index, box.index).findLast(({ text }) => text !== '');
  const after = firstText(page.blocks, box.end, root.end);
  if (!before || !after || !inStyle.has(before)) return false;
  const isOfText = (other: Block): boolean => {
    if (other.tag !== heading?.tag || counts.is('linkedHeadings', other)) return false;
    const next = firstText(page.blocks, other.end, root.end);
    return next !== null && inStyle.has(next);
  };
  return (
    (HEADINGS.has(after.tag) || inStyle.has(after)) && !page.blocks.slice(root.index, root.end).some(isOfText)
  );
}

/** True for a box beside others of its kind: the entries of a list that is the article itself. */
function isInRow({ parent, tag, classes, index }: Block): boolean {
  const siblings = parent?.children.filter(({ words }) => words > 0) ?? [];
  const at = firstFrom(siblings, index);
  return [siblings[at - 1], siblings[at + 1]].some(
    (other) => other?.tag === tag && other.classes === classes,
  );
}

/** True for a picture and a line over which a link to another page is laid. */
function isLaidOver({ element, words, media, links, linkWords }: Block): boolean {
  if (words === 0 || words > ASIDE_CARD_WORDS || media === 0 || links !== 1 || linkWords > 0) return false;
  const link = element.querySelector('a[href]');
  return link !== null && !leadsToPicture(link) && !leadsToOwnPage(link);
}
