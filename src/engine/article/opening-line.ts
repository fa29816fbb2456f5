import { PRINTED_DATE } from '../clutter/guards';
import type { Scene } from '../clutter/scene';
import { bare } from '../lexicon/characters';
import { contains, firstText, linkDensity, onlyChild, type PageNode } from '../page/node';
import { HEADINGS, LISTS } from '../page/tags';
import { hasSentencePunctuation } from '../page/text';
import { isWithin } from '../page/within';
import { isByline } from './byline-block';
import { isDateline } from './dateline';
import { SAME_TITLE, titleOverlap } from './headline';

/** With fewer words and without any punctuation a line is the author's name, a place, a number. */
const NAME_WORDS = 5;
/** Mean words of a point; shorter ones are dates, tags, buttons. */
const POINT_WORDS = 5;

/**
 * Index of the first of the blocks that stand right before the first paragraph and open the text with it: short lines
 * that are set as the text is ("Hi everyone!", "Name: Ashley"), "LONDON —" however set, the heading of the first
 * section, the points in brief. Names and dates set so are none.
 */
export function openingLine(
  scene: Scene,
  start: number,
  standfirst: readonly PageNode[],
  clutter: ReadonlySet<Element>,
): number {
  const first = scene.page.nodes[start];
  if (!first) return start;
  let opening = start;
  for (const line of before(first, scene)) {
    if (line === scene.headline || standfirst.some((lead) => contains(line, lead))) break;
    if (isWithin(line.element, clutter)) break;
    const opens = HEADINGS.has(line.tag)
      ? isFirstHeading(line, opening, scene)
      : (line.parent === first.parent && (isDateline(line) || isLine(line, scene))) ||
        isPoints(line, scene) ||
        isEpigraph(line, scene) ||
        (opening === start && isLeadIn(line, first, scene));
    if (!opens) break;
    opening = line.index;
  }
  return opening;
}

/** The blocks with words that stand before another in the root, the nearest first; boxes with one block in them are opened. */
function* before(first: PageNode, { root }: Scene): Generator<PageNode> {
  for (let at = first; root && at !== root && at.parent && contains(root, at.parent); at = at.parent) {
    const siblings = at.parent.children;
    for (let place = siblings.indexOf(at) - 1; place >= 0; place--) {
      let block = siblings[place] as PageNode;
      if (block.words === 0) continue;
      for (let only = onlyChild(block); only && !WHOLE.has(block.tag); only = onlyChild(only)) block = only;
      yield block;
    }
    if (at.parent.text !== '') return;
  }
}

/** Boxes that are looked at as one block. */
const WHOLE: ReadonlySet<string> = new Set([...LISTS, 'blockquote']);

function isLine(line: PageNode, scene: Scene): boolean {
  const { book, tally } = scene;
  if (!scene.setAsText(line) || linkDensity(line) > 0.5) return false;
  if (isByline(line, book) || PRINTED_DATE.test(line.text)) return false;
  if (tally.count('times', line) > 0 || tally.count('authorLinks', line) > 0) return false;
  const { credit, published, updated, title } = book.openingsOf(bare(line.text));
  if (credit !== undefined || published !== undefined || updated !== undefined) return false;
  // "Advertisement for Tidewater Tea" discloses who has paid for the text.
  if (line.words > 1 && title?.category === 'ad') return true;
  return line.words >= NAME_WORDS || hasSentencePunctuation(line.text);
}

/** True for a quotation over the text. */
function isEpigraph(line: PageNode, { tally }: Scene): boolean {
  return line.tag === 'blockquote' && line.links === 0 && tally.count('times', line) === 0;
}

/** True for the paragraph over a list with which the text begins: "Blind guests:", "Five hints". */
function isLeadIn(line: PageNode, first: PageNode, { book, root, words }: Scene): boolean {
  const list = outermostList(first, root);
  if (!list || line.tag !== 'p' || line.parent !== list.parent || line.links > 0) return false;
  return words(line).title === null && !isByline(line, book) && !PRINTED_DATE.test(line.text);
}

function outermostList(block: PageNode, root: PageNode | null): PageNode | null {
  let list: PageNode | null = null;
  for (let at: PageNode | null = block; at && at !== root; at = at.parent) if (LISTS.has(at.tag)) list = at;
  return list;
}

/** True for the heading of the first section: it stands right over the text, and is neither the headline nor a box's. */
function isFirstHeading(heading: PageNode, opening: number, scene: Scene): boolean {
  const { headline, book, page, words } = scene;
  if (headline === null || headline.index > heading.index || linkDensity(heading) > 0) return false;
  // Boxes without words and the boxes that the text stands in may come between.
  if (firstText(page.nodes, heading.end, opening)) return false;
  if (heading.tag === 'h1' && !isOneOfMany(heading, scene)) return false;
  if (words(heading).title !== null || isByline(heading, book) || PRINTED_DATE.test(heading.text))
    return false;
  return titleOverlap(heading.text, headline.text) < SAME_TITLE;
}

/** True for a heading after which others of its level come in the text: where sections have an `h1` each. */
function isOneOfMany({ tag, end }: PageNode, { page, lastProse }: Scene): boolean {
  return page.nodes.slice(end, lastProse?.index).some((node) => node.tag === tag && node.words > 0);
}

/** True for the article in a few points: a list of sentences without links. */
export function isPoints(list: PageNode, { tally, words }: Scene): boolean {
  if (!LISTS.has(list.tag) || list.links > 0 || list.controls > 0) return false;
  if (tally.count('times', list) > 0 || list.children.length < 2) return false;
  if (list.words < POINT_WORDS * list.children.length) return false;
  return list.children.every((item) => words(item).title === null);
}
