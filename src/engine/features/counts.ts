import { HEADINGS } from '../dom/tags';
import type { Block } from '../page/block';
import type { Page } from '../page/read-page';
import type { Add, CountName } from './count-names';
import { excerptsIn } from './excerpts';
import { countLink } from './links';
import { isCommentInRow } from './reader-comments';
import { createRowReader } from './text-rows';

export interface Counts {
  /** How many of a kind stand in the block. */
  count(name: CountName, node: Block): number;
  /** True where the block itself is one of the kind. */
  is(name: CountName, node: Block): boolean;
  /** True where the block holds anything that tells a kind of box: most blocks hold links and headings at most. */
  isMarked(node: Block): boolean;
  /** True for an entry of a row of short texts most of which hold no link. */
  isInRowOfText(node: Block): boolean;
}

/** What articles and menus hold as well as boxes do. */
const COMMON: ReadonlySet<CountName> = new Set([
  'longLinks',
  'shortLinks',
  'authorLinks',
  'headings',
  'linkedHeadings',
  'excerpts',
  'frames',
  'times',
]);

/** The gender note that job advertisements carry by law: "(m/w/d)" in German, "(h/f)" in French, "(m/v/x)" in Dutch, "(k/m)" in Polish. */
const JOB_MARKER = /\((?:[mwfvhkdx](?:\s?[/|*]\s?(?:[mwfvhkdx]|div|gn|all))+|all genders|gn)\)/gi;
const PRICE = /(?:[€$£¥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|eur\b|euro\b|usd\b|kr\b|zł|kč|円|元|원|₽|₺|chf\b))/gi;

/** Counts, in one pass over blocks and links, what the detectors ask for. */
export function countAll(page: Page): Counts {
  const size = page.blocks.length;
  // Most pages hold a few of the kinds only.
  const sums = new Map<CountName, number[]>();
  const marks = zeros(size + 1);
  const add = (name: CountName, { index }: Block, by = 1): void => {
    let sum = sums.get(name);
    if (!sum) {
      sum = zeros(size + 1);
      sums.set(name, sum);
    }
    sum[index + 1] = (sum[index + 1] ?? 0) + by;
    if (!COMMON.has(name)) marks[index + 1] = (marks[index + 1] ?? 0) + by;
  };
  for (const node of page.blocks) {
    countBlock(node, add);
    for (const excerpt of excerptsIn(node)) add('excerpts', excerpt);
  }
  for (const { element, node } of page.parts) countElement(element, node, add);
  for (const sum of sums.values()) addUp(sum);
  addUp(marks);
  const between = (name: CountName, from: number, end: number): number => {
    const sum = sums.get(name);
    return sum ? (sum[end] ?? 0) - (sum[from] ?? 0) : 0;
  };
  return {
    count: (name, { index, end }) => between(name, index, end),
    is: (name, { index }) => between(name, index, index + 1) > 0,
    isMarked: ({ index, end }) => (marks[end] ?? 0) > (marks[index] ?? 0),
    isInRowOfText: createRowReader(),
  };
}

/** No typed array: to make one takes a microsecond, a twentieth of an analysis of small pages went into them. */
function zeros(length: number): number[] {
  return new Array(length).fill(0);
}

/** Makes running totals of counts. */
function addUp(counts: number[]): void {
  let total = 0;
  for (let index = 0; index < counts.length; index++) {
    total += counts[index] ?? 0;
    counts[index] = total;
  }
}

function countBlock(node: Block, add: Add): void {
  if (node.words > 0 && HEADINGS.has(node.tag)) {
    add('headings', node);
    if (leadsElsewhere(node)) add('linkedHeadings', node);
  }
  const type = node.element.getAttribute('itemtype');
  if (type?.endsWith('/Comment') || type?.endsWith('/UserComments') || isCommentInRow(node))
    add('commentItems', node);
  if (node.text === '') return;
  const jobs = node.text.includes('(') ? (node.text.match(JOB_MARKER)?.length ?? 0) : 0;
  if (jobs > 0) add('jobMarkers', node, jobs);
  if (node.words <= 60 && /\d/.test(node.text)) {
    const prices = node.text.match(PRICE)?.length ?? 0;
    if (prices > 0) add('prices', node, prices);
  }
}

/** True for a heading that is a link to another page from end to end. */
function leadsElsewhere({ element, words, linkWords }: Block): boolean {
  if (linkWords < words) return false;
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  return link !== null && !link.getAttribute('href')?.startsWith('#');
}

function countElement(element: Element, node: Block, add: Add): void {
  switch (element.localName) {
    case 'a':
      countLink(element, node, add);
      break;
    case 'input': {
      const type = element.getAttribute('type')?.toLowerCase();
      const name = `${element.getAttribute('name') ?? ''} ${element.getAttribute('autocomplete') ?? ''}`;
      if (type === 'email' || /e-?mail/i.test(name)) add('emailFields', node);
      if (type === 'password') add('passwordFields', node);
      break;
    }
    case 'textarea':
      add('textAreas', node);
      break;
    case 'iframe':
      add('frames', node);
      break;
    case 'time':
      add('times', node);
  }
}
