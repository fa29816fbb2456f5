import type { Block } from '../page/block';
import type { Page } from '../page/read-page';
import { cookieReader } from './cookie-texts';
import { countBlock, countElement } from './count-block';
import type { CountName } from './count-names';
import { excerptsIn } from './excerpts';
import { createRowReader } from './text-rows';

/** What is counted on a page. Every answer about a block takes constant time, however large the block is. */
export interface Counts {
  /** How many things of a kind the block holds, itself included. */
  count(name: CountName, block: Block): number;
  /** True where the thing stands in the block itself, not in a block within. */
  is(name: CountName, block: Block): boolean;
  /** True where the block holds a thing of a kind that is not `COMMON`. */
  isMarked(block: Block): boolean;
  /** True for an entry of a row of short texts most of which hold no link. */
  isInRowOfText(block: Block): boolean;
}

/** Kinds that articles and menus hold as well as boxes do. */
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

/** Counts everything in one pass over the blocks of a page and one over its links and fields. */
export function countAll(page: Page): Counts {
  const size = page.blocks.length;
  // A list is made only for the kinds that are on the page.
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
  const saysCookies = cookieReader(page);
  for (const block of page.blocks) {
    countBlock(block, add);
    if (saysCookies(block)) add('cookieTexts', block);
    for (const excerpt of excerptsIn(block, page.visibility.tree)) add('excerpts', excerpt);
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

function zeros(length: number): number[] {
  return new Array(length).fill(0);
}

/** Turns counts by block into running totals, in place. */
function addUp(counts: number[]): void {
  let total = 0;
  for (let index = 0; index < counts.length; index++) {
    total += counts[index] ?? 0;
    counts[index] = total;
  }
}
