import { WORDS } from '../dom/scales';
import { HEADINGS } from '../dom/tags';
import { leadsToOwnPage } from '../features/own-place';
import type { Block } from '../page/block';

/** Cards: fewer beside a text are a part of it. By hand. */
export const LEAST_CARDS = 2;
/** Words of prose of a card that leads to another page, at most. By hand. */
const CARD_PROSE = WORDS.paragraphs;
/** Words of a linked line that is a title, at least: a name of a section or a day has fewer. By hand. */
const TITLE_WORDS = WORDS.few;
/** Words of a line with the day, at most. By hand. */
const DAY_WORDS = WORDS.line;
const YEAR = /\b(?:19|20)\d\d\b|\d年/;
/** The entries of a ticker say when as well. */
const TIME_OF_DAY = /^\s*\d{1,2}[:.h]\d\d/;
const BREAKS_OFF = /(?:\.{3}|…)[\])\s"”«»]*$/;

/** The cards that a box is made of: each with a title that is a link, and a text. None where any prose stands in no card. */
export function cardsIn(box: Block): readonly Block[] {
  const cards: Block[] = [];
  const collect = (node: Block): boolean => {
    if (node.prose === 0) return true;
    if (isCard(node)) return cards.push(node) > 0;
    return node.children.length > 0 && node.text === '' && node.children.every(collect);
  };
  return collect(box) ? cards : [];
}

/** True for a card that says when its article was published, or whose text breaks off. */
export function isOfArticle(card: Block): boolean {
  const time = card.element.querySelector('time');
  if (time && !TIME_OF_DAY.test(time.textContent ?? '')) return true;
  const saysSo = ({ text, words, children }: Block): boolean =>
    (text !== '' && (BREAKS_OFF.test(text) || (words <= DAY_WORDS && YEAR.test(text)))) ||
    children.some(saysSo);
  return saysSo(card);
}

function isCard(node: Block): boolean {
  if (node.prose > CARD_PROSE || node.links === 0 || node.children.length === 0) return false;
  const headings: Block[] = [];
  const titles: Block[] = [];
  const visit = (at: Block): void => {
    if (HEADINGS.has(at.tag)) headings.push(at);
    if (isTitle(at)) titles.push(at);
    for (const child of at.children) visit(child);
  };
  visit(node);
  return headings.length <= 1 && titles.length === 1 && (headings.length === 0 || headings[0] === titles[0]);
}

/** True for a line that is a link to another page from end to end. */
function isTitle({ element, text, words, linkWords }: Block): boolean {
  if (text === '' || linkWords < words || words < TITLE_WORDS) return false;
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  return link !== null && !leadsToOwnPage(link);
}
