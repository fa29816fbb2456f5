import { type Block, linkDensity, roleOf } from '../page/block';
import { namedAny } from '../page/class-names';
import type { Page } from '../page/read-page';
import { SIDE_NAMES } from './class-vocabulary';
import { holdsPage, isComments } from './reader-comments';

/** Blocks whose prose is rarely the article: their text counts a tenth when the root is sought. */
const SIDE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'button', 'select', 'fieldset']);
const SIDE_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'dialog',
  'alertdialog',
  'banner',
  'search',
]);
const SIDE_WEIGHT = 0.1;

/** One paragraph weighs at most this many words, so that a single long text (terms of use) cannot outweigh an article. */
const PARAGRAPH_WORDS_CAP = 120;
/** A paragraph without prose siblings is rather a teaser's; one of this length stands for itself. */
const LONE_WEIGHT = 0.3;
const LONE_PARAGRAPH_WORDS = 80;

/** Words of article-like prose per subtree, by node index. */
export function weigh(page: Page): number[] {
  const weight: number[] = new Array(page.blocks.length).fill(0);
  const visit = (node: Block, factor: number): number => {
    if (node.proseBlocks === 0) return 0;
    const inner = factor === 1 ? weightIn(node) : factor;
    let sum = 0;
    const own = node.children.length === 0 || node.text !== '' ? ownProse(node) : 0;
    sum += own * inner;
    let run = 0;
    let runBlocks = 0;
    for (const child of node.children) {
      if (child.proseBlocks === 0) continue;
      if (child.children.length === 0) {
        const prose = ownProse(child) * weightIn(child);
        if (prose > 0) {
          run += prose;
          runBlocks++;
        }
        weight[child.index] = prose * inner;
      } else sum += visit(child, inner);
    }
    const lone = runBlocks === 1 && run < LONE_PARAGRAPH_WORDS ? LONE_WEIGHT : 1;
    sum += run * lone * inner;
    weight[node.index] = sum;
    return sum;
  };
  visit(page.body, 1);
  return weight;
}

/** Words of prose that stand in the block itself. */
export function ownProse(node: Block): number {
  if (node.proseBlocks === 0 || node.text === '') return 0;
  let inChildren = 0;
  let words = node.words;
  for (const child of node.children) {
    inChildren += child.prose;
    words -= child.words;
  }
  if (node.prose - inChildren <= 0) return 0;
  return Math.min(words, PARAGRAPH_WORDS_CAP) * (1 - linkDensity(node));
}

/** What prose in a block counts for: 1, less in side boxes, nothing in comments: a long thread would outweigh a short article. */
export function weightIn(node: Block): number {
  if (SIDE_TAGS.has(node.tag) || SIDE_ROLES.has(roleOf(node))) return SIDE_WEIGHT;
  if (isComments(node)) return 0;
  return namedAny(node, SIDE_NAMES) && !holdsPage(node) ? SIDE_WEIGHT : 1;
}
