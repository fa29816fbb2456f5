import type { Context } from '../context/context';
import { bare } from '../dom/characters';
import { HEADINGS, LISTS } from '../dom/tags';
import { hasSentencePunctuation } from '../dom/text';
import { isWithin } from '../dom/within';
import { LINK_DENSITY } from '../features/link-density';
import { SAME_TITLE, titleOverlap } from '../locate/headline';
import { type Block, contains, firstText, linkDensity, onlyChild } from '../page/block';
import { isByline } from '../roles/byline';
import { isCredit } from '../roles/credit';
import { isDateline } from '../roles/dateline';
import { isPoints } from '../roles/points';
import { isDate } from '../roles/publication-date';

/** Words: a shorter line without punctuation is a name, a place, a number. By hand on the development corpus, 2026-11. */
const NAME_WORDS = 5;
/**
 * Index of the block that the text opens with. Right before the first paragraph may stand short lines that are set as the
 * text is ("Hi everyone!", "Name: Ashley"), a dateline, the heading of the first section, the points in brief. Bylines and
 * dates do not open a text.
 */
export function openingLine(
  context: Context,
  start: number,
  standfirst: readonly Block[],
  clutter: ReadonlySet<Element>,
): number {
  const first = context.page.blocks[start];
  if (!first) return start;
  let opening = start;
  for (const line of before(first, context)) {
    if (line === context.headline || standfirst.some((lead) => contains(line, lead))) break;
    if (isWithin(line.element, clutter)) break;
    const opens = HEADINGS.has(line.tag)
      ? isFirstHeading(line, opening, context)
      : (line.parent === first.parent && (isDateline(line) || isLine(line, context))) ||
        isPoints(line, context) ||
        isEpigraph(line, context) ||
        (opening === start && isLeadIn(line, first, context));
    if (!opens) break;
    opening = line.index;
  }
  return opening;
}

/** The blocks with words before another one in the root, nearest first. Of a box with one block the block is given. */
function* before(first: Block, { root }: Context): Generator<Block> {
  for (let at = first; root && at !== root && at.parent && contains(root, at.parent); at = at.parent) {
    const siblings = at.parent.children;
    for (let place = siblings.indexOf(at) - 1; place >= 0; place--) {
      let block = siblings[place] as Block;
      if (block.words === 0) continue;
      for (let only = onlyChild(block); only && !WHOLE.has(block.tag); only = onlyChild(only)) block = only;
      yield block;
    }
    if (at.parent.text !== '') return;
  }
}

/** Elements that are looked at as one block. */
const WHOLE: ReadonlySet<string> = new Set([...LISTS, 'blockquote']);

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
function isLeadIn(line: Block, first: Block, context: Context): boolean {
  const list = outermostList(first, context.root);
  if (!list || line.tag !== 'p' || line.parent !== list.parent || line.links > 0) return false;
  return context.phrases.of(line).title === null && !isByline(line, context) && !isDate(line, context);
}

function outermostList(block: Block, root: Block | null): Block | null {
  let list: Block | null = null;
  for (let at: Block | null = block; at && at !== root; at = at.parent) if (LISTS.has(at.tag)) list = at;
  return list;
}

/** True for the heading of the first section: right over the text, and neither the headline nor the title of a box. */
function isFirstHeading(heading: Block, opening: number, context: Context): boolean {
  const { headline, page, phrases } = context;
  if (headline === null || headline.index > heading.index || linkDensity(heading) > 0) return false;
  // Boxes without words and the boxes that the text stands in may come between.
  if (firstText(page.blocks, heading.end, opening)) return false;
  if (heading.tag === 'h1' && !isOneOfMany(heading, context)) return false;
  if (phrases.of(heading).title !== null || isByline(heading, context) || isDate(heading, context))
    return false;
  return titleOverlap(heading.text, headline.text) < SAME_TITLE;
}

/** True for a heading that others of its level follow in the text: some pages give each section an `h1`. */
function isOneOfMany({ tag, end }: Block, { page, lastProse }: Context): boolean {
  return page.blocks.slice(end, lastProse?.index).some((node) => node.tag === tag && node.words > 0);
}
