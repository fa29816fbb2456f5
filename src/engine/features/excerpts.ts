import { countWords } from '../dom/count-words';
import { type FlatTree, selectIn, textIn } from '../dom/flat-tree';
import { SEVERAL, WORDS } from '../dom/scales';
import { collapse } from '../dom/text';
import type { Block } from '../page/block';
import { leadsToOtherSite } from './other-site';
import { LEAST_ROW_ENTRIES } from './text-rows';

/* By hand on the development half of the corpus, 2026-11. */
/** Share, 0..1, of the entries that break off, at least: some texts are short enough to stand whole. */
const LEAST_BROKEN_SHARE = 2 / 3;
/** Words of the linked title, at least. */
const LEAST_TITLE_WORDS = WORDS.few;
/** Words of an excerpt with its title, at most. */
export const EXCERPT_WORDS = WORDS.longParagraph;
/** Words of the text after the title, at least. Without an ellipsis a shorter line is an address or a date. */
const LEAST_TEXT_WORDS = { withEllipsis: WORDS.label, without: WORDS.sentence } as const;
/** Links of an entry, at most: the title, the picture and "read more". */
const MOST_LINKS = SEVERAL;

const ELLIPSIS = /(?:\.{3}|…)[\])\s"”«»]*$/;
/** Ends in a letter, a figure or a comma: in the middle of a sentence. */
const NO_END = /[\p{L}\p{N},]$/u;

/**
 * The children of a block that are beginnings of other articles: each a linked title and a text that breaks off, or the link
 * of a name right under the title. Entries of a list that is the article itself ("the ten best …") may have linked titles as
 * well, and end their sentences.
 */
export function excerptsIn({ children, links }: Block, tree: FlatTree): readonly Block[] {
  if (children.length < LEAST_ROW_ENTRIES || links < LEAST_ROW_ENTRIES) return NONE;
  const titled = children.filter(isTitled);
  const [first] = titled;
  const alike = titled.filter(({ tag }) => tag === first?.tag);
  if (alike.length < LEAST_ROW_ENTRIES) return NONE;
  const broken = alike.filter(({ element }) => isBeginning(element, tree));
  return broken.length >= alike.length * LEAST_BROKEN_SHARE ? alike : NONE;
}
const NONE: readonly Block[] = [];

/** True for a block with a link that may be a title, and a text besides. */
function isTitled({ links, linkWords, words }: Block): boolean {
  if (links === 0 || links > MOST_LINKS || words > EXCERPT_WORDS) return false;
  return linkWords >= LEAST_TITLE_WORDS && words - linkWords >= LEAST_TEXT_WORDS.withEllipsis;
}

/** True for a text that begins with a link to another page and ends in the middle of a sentence, or is signed. */
function isBeginning(element: Element, tree: FlatTree): boolean {
  const links = selectIn(element, 'a[href]', tree).filter(
    (link) => !link.getAttribute('href')?.startsWith('#') && collapse(textIn(link, tree)) !== '',
  );
  const [title, ...others] = links.map((link) => collapse(textIn(link, tree)));
  const whole = collapse(textIn(element, tree));
  if (!title || countWords(title) < LEAST_TITLE_WORDS || !whole.startsWith(title)) return false;
  const [second] = others;
  const isNamed = second !== undefined && countWords(second) <= WORDS.name;
  if (isNamed && whole.slice(title.length).trim().startsWith(second))
    return links.slice(0, 2).every((link) => !leadsToOtherSite(link));
  const more = others.at(-1);
  const text = (more && whole.endsWith(more) ? whole.slice(0, -more.length) : whole)
    .slice(title.length)
    .trim();
  const words = countWords(text);
  if (ELLIPSIS.test(text)) return words >= LEAST_TEXT_WORDS.withEllipsis;
  return words >= LEAST_TEXT_WORDS.without && NO_END.test(text);
}
