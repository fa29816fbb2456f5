import { countWords } from '../../engine/dom/count-words';

/** How much a page has to read, and how many stories it teases. */
export interface Prose {
  /** Words of running text that stand together. */
  words: number;
  /** Headings that are links. */
  teasers: number;
  /** Elements that a reader would call a date or an author line are there. */
  signed: boolean;
}

/** Text in these is not the article, whatever it says. */
const NO_PROSE =
  'nav, aside, footer, form, dialog, li, a, article article, [role="navigation"], [role="complementary"], [hidden]';
/** Shorter than this, in words, a paragraph is a caption, a label or a teaser. */
const SHORTEST = 12;
/** Of the letters of a paragraph, at most this share may be in links. */
const MOST_LINKED = 0.4;

/** Text right in one of these counts as a paragraph: many pages set none, only lines apart. */
const BLOCKS = 'p, div, section, article, td, span';

/** A headline that is a link with fewer words than this below it is a teaser, and the words are its summary. */
const LONGEST_SUMMARY = 100;
const LINKED_HEADING = ':scope > :is(h2, h3, h4) a[href], :scope > a[href] :is(h2, h3, h4)';

/** Counts, without layout: this runs on every page of a site and has to be cheap. */
export function readProse(document: Document): Prose {
  const groups = new Map<Element, number>();
  for (const block of document.querySelectorAll(BLOCKS)) {
    const isParagraph = block.localName === 'p';
    const words = countWords(isParagraph ? (block.textContent ?? '') : ownText(block));
    if (words < SHORTEST || isLinked(block) || block.closest(NO_PROSE)) continue;
    add(groups, isParagraph ? (block.parentElement ?? block) : block, words);
  }
  // Paragraphs of an article stand in one element, or each in one of its own within that.
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

/** The text that stands in the element itself, not in an element of it. */
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
