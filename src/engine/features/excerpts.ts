import { collapse, countWords } from '../dom/text';
import type { Block } from '../page/block';

/** So many blocks in a row are a list. */
const LEAST = 3;
/** This share of them breaks off; some texts are short enough to stand whole. */
const BROKEN_SHARE = 2 / 3;
/** Words of a title, and of it with the beginning of the text. */
const TITLE_WORDS = 3;
export const EXCERPT_WORDS = 80;
/** With an ellipsis the beginning may be shorter; without one a shorter line is an address or a date. */
const WORDS = { withEllipsis: 8, without: 25 };
/** The title, the picture and "read more". */
const MOST_LINKS = 3;

const ELLIPSIS = /(?:\.{3}|…)[\])\s"”«»]*$/;
const NO_END = /[\p{L}\p{N},]$/u;

/**
 * The children of a block that are beginnings of other articles: each a linked title and a text that breaks off. Entries of
 * a list that is the article itself ("the ten best …") may have linked titles as well, and end their sentences.
 */
export function excerptsIn({ children, links }: Block): readonly Block[] {
  if (children.length < LEAST || links < LEAST) return NONE;
  const titled = children.filter(isTitled);
  const [first] = titled;
  const alike = titled.filter(({ tag }) => tag === first?.tag);
  if (alike.length < LEAST) return NONE;
  const broken = alike.filter(({ element }) => breaksOff(element));
  return broken.length >= alike.length * BROKEN_SHARE ? alike : NONE;
}
const NONE: readonly Block[] = [];

/** True for a block with a link of some words, and more words that are none. */
function isTitled({ links, linkWords, words }: Block): boolean {
  if (links === 0 || links > MOST_LINKS || words > EXCERPT_WORDS) return false;
  return linkWords >= TITLE_WORDS && words - linkWords >= WORDS.withEllipsis;
}

/** True for a text that begins with a link to another page and ends in the middle of a sentence. */
function breaksOff(element: Element): boolean {
  const links = [...element.querySelectorAll('a[href]')]
    .filter((link) => !link.getAttribute('href')?.startsWith('#'))
    .map((link) => collapse(link.textContent ?? ''))
    .filter((text) => text !== '');
  const [title, ...others] = links;
  const whole = collapse(element.textContent ?? '');
  if (!title || countWords(title) < TITLE_WORDS || !whole.startsWith(title)) return false;
  const more = others.at(-1);
  const text = (more && whole.endsWith(more) ? whole.slice(0, -more.length) : whole)
    .slice(title.length)
    .trim();
  const words = countWords(text);
  if (ELLIPSIS.test(text)) return words >= WORDS.withEllipsis;
  return words >= WORDS.without && NO_END.test(text);
}
