import { countWords } from '../../engine/dom/count-words';

/** The amount of running text on a page, and the number of stories it teases. */
export interface Prose {
  /** Words of running text in the largest group of paragraphs that stand together. */
  words: number;
  /** Headings that are links. */
  teasers: number;
  /** The page has an element for a date or an author line. */
  signed: boolean;
}

/** Text in these elements is never part of the article. */
const NO_PROSE =
  'nav, aside, footer, form, dialog, li, a, article article, [role="navigation"], [role="complementary"], [hidden]';
/** Minimum words of a paragraph. A shorter one is a caption, a label or a teaser. */
const SHORTEST = 12;
/** Maximum share of a paragraph's characters that may be in links. */
const MOST_LINKED = 0.4;

/** Text directly in one of these elements counts as a paragraph. Many pages have no `p`, only line breaks. */
const BLOCKS = 'p, div, section, article, td, span';

/** A linked headline with fewer words than this below it is a teaser, and the words are its summary. */
const LONGEST_SUMMARY = 100;
const LINKED_HEADING = ':scope > :is(h2, h3, h4) a[href], :scope > a[href] :is(h2, h3, h4)';

/**
 * Counts the words and teasers of a page. Does not read the layout: this runs on every page of a site and must be
 * cheap.
 */
export function readProse(document: Document): Prose {
  const groups = new Map<Element, number>();
  for (const block of document.querySelectorAll(BLOCKS)) {
    const isParagraph = block.localName === 'p';
    const words = countWords(isParagraph ? (block.textContent ?? '') : ownText(block));
    if (words < SHORTEST || isLinked(block) || block.closest(NO_PROSE)) continue;
    add(groups, isParagraph ? (block.parentElement ?? block) : block, words);
  }
  // The paragraphs of an article share one parent, or each has its own wrapper in a shared parent.
  const wider = new Map<Element, number>();
  for (const [group, words] of groups) {
    if (words < LONGEST_SUMMARY && group.querySelector(LINKED_HEADING)) continue;
    for (const element of [group, group.parentElement]) if (element) add(wider, element, words);
  }
  return {
    words: Math.max(0, ...wider.values()),
    teasers: countTeasers(document),
    signed:
      document.querySelector('time[datetime], [rel="author"], [itemprop="author"], [class*="byline" i]') !==
      null,
  };
}

function add(sums: Map<Element, number>, key: Element, words: number): void {
  sums.set(key, (sums.get(key) ?? 0) + words);
}

/** The text directly in the element, without that of its child elements. */
function ownText(block: Element): string {
  let text = '';
  for (const node of block.childNodes) if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
  return text;
}

function countTeasers(document: Document): number {
  const headings = document.querySelectorAll(':is(h2, h3, h4) a[href], a[href] :is(h2, h3, h4)');
  return [...headings].filter((heading) => !heading.closest('nav, footer, [role="navigation"]')).length;
}

function isLinked(paragraph: Element): boolean {
  const letters = (paragraph.textContent ?? '').length;
  let linked = 0;
  for (const link of paragraph.getElementsByTagName('a')) linked += (link.textContent ?? '').length;
  return linked > letters * MOST_LINKED;
}
