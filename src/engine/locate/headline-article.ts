import { follows } from '../dom/flat-tree';
import { WORDS } from '../dom/scales';
import { weightIn } from '../features/prose-weight';
import { isWholeArticle } from '../features/whole-article';
import { ancestors, type Block, commonAncestor, contains } from '../page/block';
import type { Page } from '../page/read-page';
import { cardsIn, isOfArticle, LEAST_CARDS } from './cards';
import { SAME_TITLE, titleOverlap } from './headline';
import { textUnderHeadline } from './text-under-headline';

/** Words of prose that a box with the headline must hold to be the article by itself. By hand on the development corpus. */
const OWN_PROSE_WORDS = WORDS.paragraph;

/**
 * The article that the headline names, where the page shows others beside it: sites that scroll on without end put further
 * articles under the one that was opened, each with a headline of its own, and the title moves on with the reader; teasers
 * may say more than a short text.
 * @returns the box of that article where the root is or holds others, else the root
 */
export function articleOfHeadline(page: Page, root: Block, headline: Block | null): Block {
  if (!headline) return root;
  const own = ownBox(headline, root);
  if (!own) return besideTeasers(root);
  const others = besides(own, root);
  if (!others.some((part) => holdsOther(page, part, own, headline)) && !areTeasers(others, own))
    return (contains(root, own) && textUnderHeadline(own, root, page.blocks)) || root;
  return whole(own, root, (box) => holdsOther(page, box, own, headline));
}

/** The nearest box around the headline with enough text to be an article; `null` where that is all of the root. */
function ownBox(headline: Block, root: Block): Block | null {
  for (const box of ancestors(headline))
    if (box.prose >= OWN_PROSE_WORDS) return contains(box, root) ? null : box;
  return null;
}

/** The parts of the root beside a box. */
function besides(own: Block, root: Block): readonly Block[] {
  if (!contains(root, own)) {
    let apart = root;
    for (const outer of ancestors(root)) if (!contains(outer, own)) apart = outer;
    return [apart];
  }
  const parts: Block[] = [];
  for (let at = own; at !== root && at.parent; at = at.parent)
    parts.push(...at.parent.children.filter((part) => part !== at && part.prose > 0));
  return parts;
}

/** True where a part of the page holds an article other than the one with the headline. */
function holdsOther({ blocks, metadata }: Page, part: Block, own: Block, headline: Block): boolean {
  for (let index = part.index; index < part.end; index++) {
    const box = blocks[index];
    if (!box || contains(own, box) || contains(box, own)) continue;
    if (!isWholeArticle(box) && !isTwin(box, own, headline, blocks)) continue;
    const title = titleOf(box, headline, blocks)?.element.textContent ?? '';
    if (!metadata.titles.some((declared) => titleOverlap(title, declared) >= SAME_TITLE)) return true;
  }
  return false;
}

/**
 * True for a box with a headline of its own over its text, of the same kind as the page's. It stands before that one, or it
 * is marked up like its box and is signed or dated: sections of one article are not.
 */
function isTwin(box: Block, own: Block, headline: Block, blocks: readonly Block[]): boolean {
  if (box.prose < OWN_PROSE_WORDS) return false;
  const inner = blocks.slice(box.index, box.end);
  const title = inner.find((node) => isLike(node, headline));
  const prose = inner.find((node) => node.prose > 0 && node.children.length === 0);
  if (!title || !prose || title.index > prose.index) return false;
  if (box.end <= headline.index) return true;
  if (box.tag !== own.tag || !sharesClass(box, own)) return false;
  if (box.tag === 'article' && title.tag === 'h1') return true;
  const signs = [...box.element.querySelectorAll(SIGNS)];
  return signs.some((sign) => follows(title.element, sign) && follows(sign, prose.element));
}

/** What says who wrote an article, or when. */
const SIGNS = 'time, [rel~="author"], [itemprop="author"], [class*="byline"]';

function sharesClass(box: Block, own: Block): boolean {
  if (box.classes === own.classes) return true;
  const names = own.classes.split(/\s+/);
  return box.classes.split(/\s+/).some((name) => name !== '' && names.includes(name));
}

function titleOf(box: Block, headline: Block, blocks: readonly Block[]): Block | undefined {
  const inner = blocks.slice(box.index, box.end);
  return inner.find((node) => isLike(node, headline)) ?? inner.find(({ tag }) => tag === 'h1');
}

function isLike(one: Block, other: Block): boolean {
  return one.tag === other.tag && one.classes === other.classes;
}

/** True where all that is said beside an article is said in teasers of others. */
function areTeasers(parts: readonly Block[], own: Block): boolean {
  const filled = parts.filter((part) => weightIn(part) === 1 || cardsIn(part).length > 0);
  if (filled.some((part) => cardsIn(part).length === 0)) return false;
  const cards = filled.flatMap(cardsIn);
  return cards.length >= LEAST_CARDS && (own.tag === 'article' || cards.every(isOfArticle));
}

/** The only box of the root with text, where all others are made of teasers; else the root. */
function besideTeasers(root: Block): Block {
  const filled = root.children.filter(({ prose }) => prose > 0);
  const [text, ...others] = filled.filter((part) => cardsIn(part).length < LEAST_CARDS);
  if (!text || others.length > 0 || text.children.length === 0 || text.prose < OWN_PROSE_WORDS) return root;
  const cards = filled.filter((part) => part !== text).flatMap(cardsIn);
  return cards.length > 0 && cards.every(isOfArticle) ? text : root;
}

/** The box with all parts of the article: the outermost that holds more of its prose and no other article. */
function whole(own: Block, root: Block, holdsOthers: (box: Block) => boolean): Block {
  let box = own;
  const limit = commonAncestor(own, root);
  for (const outer of ancestors(own)) {
    if (box.tag === 'article' || outer === limit || !contains(limit, outer) || holdsOthers(outer)) break;
    if (outer.prose > box.prose) box = outer;
  }
  return box;
}
