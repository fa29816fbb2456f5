import type { Context } from '../context/context';
import { bare } from '../dom/characters';
import { WORDS } from '../dom/scales';
import { HEADINGS, LISTS } from '../dom/tags';
import { hasSentencePunctuation } from '../dom/text';
import { isWithin } from '../dom/within';
import { LINK_DENSITY } from '../features/link-density';
import { leadsAway } from '../features/own-place';
import { SAME_TITLE, titleOverlap } from '../locate/headline';
import { isOpeningSection } from '../locate/opening-section';
import { type Block, contains, firstText, linkDensity, onlyChild } from '../page/block';
import { isByline } from '../roles/byline';
import { isCredit } from '../roles/credit';
import { isDateline } from '../roles/dateline';
import { isFigure } from '../roles/figure';
import { isOpeningSentence } from '../roles/paragraph';
import { isPoints } from '../roles/points';
import { isDate } from '../roles/publication-date';
import { isOpeningBox } from './opening-box';

/** Words: a shorter line without punctuation is a name, a place, a number. By hand on the development corpus, 2026-11. */
const NAME_WORDS = WORDS.name;
/**
 * Index of the block that the text opens with. Before the first paragraph may stand short lines that are set as the text
 * is ("Hi everyone!", "Name: Ashley"), sentences that are mostly links, a dateline, the heading of the first section, a
 * list, the points in brief; figures and hidden boxes may come between. Bylines and dates do not open a text.
 */
export function openingLine(
  context: Context,
  start: number,
  standfirst: readonly Block[],
  clutter: ReadonlySet<Element>,
): number {
  const first = context.page.blocks[start];
  if (!first) return start;
  let opening = first;
  /** The last block that was looked at. */
  let near = first;
  for (const { line, isBeside } of before(first, context)) {
    if (line === context.headline || standfirst.some((lead) => contains(line, lead))) break;
    const isBetween = isWithin(line.element, clutter) || isFigure(line, context);
    if (!isBetween && !opens(line, { first, opening, near, isBeside }, context)) break;
    near = line;
    if (!isBetween) opening = line;
  }
  return opening.index;
}

/** Where a block stands that may open the text. */
interface Opening {
  /** It is beside the first paragraph. */
  readonly isBeside: boolean;
  /** The first paragraph, what the text opens with so far, and the block after the one that is looked at. */
  readonly first: Block;
  readonly opening: Block;
  readonly near: Block;
}

function opens(line: Block, { first, opening, near, isBeside }: Opening, context: Context): boolean {
  if (HEADINGS.has(line.tag)) return isFirstHeading(line, near.index, context);
  if (isBeside && (isDateline(line) || isLine(line, context) || isFirstList(line, context))) return true;
  if (isPoints(line, context) || isEpigraph(line, context)) return true;
  if (isOpeningSentence(line, context) || isOpeningBox(line, context)) return true;
  if (line.parent && isOpeningSection(line, line.parent, first)) return true;
  const list = opening === first ? outermostList(first, context.root) : opening;
  if (list === null || !LISTS.has(list.tag)) return false;
  return (isBeside || line.parent === list.parent) && isLeadIn(line, context);
}

/**
 * The blocks with words before another one in the root, nearest first, and whether they stand beside it. Of a box with one
 * block the block is given; such boxes may stand beside each other too.
 */
function* before(first: Block, { root }: Context): Generator<{ line: Block; isBeside: boolean }> {
  let holdsFirstOnly = true;
  for (let at = first; root && at !== root && at.parent && contains(root, at.parent); at = at.parent) {
    const siblings = at.parent.children;
    for (const box of siblings.slice(0, siblings.indexOf(at)).reverse()) {
      if (box.words === 0) continue;
      let line = box;
      for (let only = onlyChild(line); only && !WHOLE.has(line.tag); only = onlyChild(only)) line = only;
      const isAlike = at === first ? line === box : box.tag === at.tag && box.classes === at.classes;
      yield { line, isBeside: holdsFirstOnly && isAlike };
    }
    if (at.parent.text !== '') return;
    holdsFirstOnly &&= onlyChild(at.parent) === at;
  }
}

/** Elements that are looked at as one block. */
const WHOLE: ReadonlySet<string> = new Set([...LISTS, 'blockquote', 'figure']);

function isLine(line: Block, context: Context): boolean {
  const { book } = context;
  if (!context.setAsText(line) || linkDensity(line) > LINK_DENSITY.half) return false;
  if (isByline(line, context) || isDate(line, context) || isCredit(line, context)) return false;
  // "Advertisement for Tidewater Tea" discloses who has paid for the text.
  if (line.words > 1 && book.openingsOf(bare(line.text)).title?.category === 'ad') return true;
  return line.words >= NAME_WORDS || hasSentencePunctuation(line.text);
}

/** True for a quotation over the text. */
function isEpigraph(line: Block, { counts }: Context): boolean {
  return line.tag === 'blockquote' && line.links === 0 && counts.count('times', line) === 0;
}

/** True for the paragraph over a list with which the text begins: "Blind guests:", "Five hints". */
function isLeadIn(line: Block, context: Context): boolean {
  if (line.tag !== 'p' || line.links > 0) return false;
  return context.phrases.of(line).title === null && !isByline(line, context) && !isDate(line, context);
}

/** True for a list of short entries over the text: set as lists of the text are, and no toolbar, menu or date line. */
function isFirstList(list: Block, context: Context): boolean {
  const { counts, phrases } = context;
  if (!LISTS.has(list.tag) || list.children.length < 2 || list.links > 0 || list.controls > 0) return false;
  if (counts.count('times', list) > 0) return false;
  const isOfHead = (item: Block): boolean => isByline(item, context) || isDate(item, context);
  if (list.children.some((item) => isOfHead(item) || phrases.of(item).title !== null)) return false;
  const { parent } = list;
  const above = parent?.children[parent.children.indexOf(list) - 1];
  return list.classes === '' || (above !== undefined && isHeadOfList(above, context));
}

function isHeadOfList(above: Block, context: Context): boolean {
  if (above === context.headline) return false;
  return HEADINGS.has(above.tag) || isLeadIn(above, context);
}

function outermostList(block: Block, root: Block | null): Block | null {
  let list: Block | null = null;
  for (let at: Block | null = block; at && at !== root; at = at.parent) if (LISTS.has(at.tag)) list = at;
  return list;
}

/** True for the heading of the first section: right over the text, and neither the headline nor the title of a box. */
function isFirstHeading(heading: Block, next: number, context: Context): boolean {
  const { headline, page, phrases } = context;
  if (headline === null || headline.index > heading.index || leadsAway(heading)) return false;
  // Boxes without words and the boxes that the text stands in may come between.
  if (firstText(page.blocks, heading.end, next)) return false;
  if (heading.tag === 'h1' && !isOneOfMany(heading, context)) return false;
  if (phrases.of(heading).title !== null || isByline(heading, context) || isDate(heading, context))
    return false;
  return titleOverlap(heading.text, headline.text) < SAME_TITLE;
}

/** True for a heading that others of its level follow in the text: some pages give each section an `h1`. */
function isOneOfMany({ tag, end }: Block, { page, lastProse }: Context): boolean {
  return page.blocks.slice(end, lastProse?.index).some((node) => node.tag === tag && node.words > 0);
}
