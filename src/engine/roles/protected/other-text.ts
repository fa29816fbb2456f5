import type { Context } from '../../context/context';
import { countWords } from '../../dom/count-words';
import { follows, selectIn } from '../../dom/flat-tree';
import { WORDS } from '../../dom/scales';
import { normalise } from '../../dom/text';
import { MENU_ENTRY_WORDS } from '../../features/links';
import { ancestors, type Block, contains, firstText } from '../../page/block';

/** Words of the card of another article, at most: a headline, a sentence or two, a name and a date. */
const CARD_WORDS = WORDS.paragraph;

const TITLES = 'a[href], h1, h2, h3, h4, h5, h6';

/**
 * True for a line that belongs to another text than the article: in a reader's comment, or in a card with another
 * headline. A link or a heading that holds one of the names is none.
 */
export function isOfOtherText(block: Block, names: readonly string[], context: Context): boolean {
  const { counts, page, phrases } = context;
  if (counts.is('commentItems', block)) return true;
  let isNear = true;
  const isHeadline = (title: Element): boolean => {
    const text = normalise(title.textContent ?? '');
    return countWords(text) > MENU_ENTRY_WORDS && !names.some((name) => text.includes(name));
  };
  for (const box of ancestors(block)) {
    if (holdsText(box, context)) return false;
    if (counts.is('commentItems', box)) return true;
    const title = phrases.title(box);
    // "More by Anna Gull" is said of her.
    const isOwn = title !== null && names.some((name) => normalise(title.text).includes(name));
    if (title?.category === 'related' && !isOwn && firstText(page.blocks, box.index) !== block) return true;
    isNear &&= box.words <= CARD_WORDS;
    if (!isNear) continue;
    const titles = selectIn(box.element, TITLES, page.visibility.tree);
    if (titles.some((title) => isHeadline(title) && standsBeside(title, block, context))) return true;
  }
  return false;
}

/** True for a title over a text, and for one right under a line. */
function standsBeside(title: Element, line: Block, { page }: Context): boolean {
  if (line.element.contains(title) || title.contains(line.element)) return false;
  if (follows(title, line.element)) return true;
  const next = line.prose > 0 ? null : firstText(page.blocks, line.end);
  return next !== null && (title.contains(next.element) || next.element.contains(title));
}

/** True for a box around the article's root, headline or first paragraph. */
export function holdsText(box: Block, { root, headline, firstProse }: Context): boolean {
  return [root, headline, firstProse].some((block) => block !== null && contains(box, block));
}
