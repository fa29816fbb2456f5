import { WORDS } from '../dom/scales';
import { ancestors, type Block, linkDensity, roleOf } from '../page/block';
import { namedAny } from '../page/class-names';
import type { Page } from '../page/read-page';
import { SIDE_NAMES } from './class-vocabulary';
import { cookieReader, isNamedNotice } from './cookie-texts';
import { holdsPage, isComments } from './reader-comments';

/* Blocks whose prose is rarely the article, beside those that `SIDE_NAMES` names. */
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
/* By hand on the development half of the corpus, 2026-11. */
/** Factor, 0..1, on the prose of such blocks. */
const SIDE_WEIGHT = 0.1;

/** Words that one paragraph counts, at most: a single long text, such as terms of use, must not outweigh an article. */
const PARAGRAPH_WORDS_CAP = WORDS.paragraphs;
/** Factor, 0..1, on a paragraph without another beside it: most such paragraphs are a teaser's. */
const LONE_WEIGHT = 0.3;
/** Words from which a paragraph counts in full although it is alone. */
const LONE_PARAGRAPH_WORDS = WORDS.longParagraph;

/** How much prose of the kind that articles have each block holds: weighed words, by the index of the block. */
export function weighProse(page: Page): number[] {
  const weight: number[] = new Array(page.blocks.length).fill(0);
  const saysCookies = cookieReader(page);
  const isNotice = (block: Block): boolean => saysCookies(block) && [...ancestors(block)].some(isNamedNotice);
  const weightOf = (block: Block): number => (isNotice(block) ? SIDE_WEIGHT : weightIn(block));
  const visit = (node: Block, factor: number): number => {
    if (node.proseBlocks === 0) return 0;
    const inner = factor === 1 ? weightIn(node) : factor;
    let sum = 0;
    const own = node.children.length === 0 || node.text !== '' ? ownProse(node) : 0;
    sum += own * inner;
    // Paragraphs side by side count together.
    let paragraphs = 0;
    let inParagraphs = 0;
    for (const child of node.children) {
      if (child.proseBlocks === 0) continue;
      if (child.children.length === 0) {
        const prose = ownProse(child) * weightOf(child);
        if (prose > 0) {
          inParagraphs += prose;
          paragraphs++;
        }
        weight[child.index] = prose * inner;
      } else sum += visit(child, inner);
    }
    const lone = paragraphs === 1 && inParagraphs < LONE_PARAGRAPH_WORDS ? LONE_WEIGHT : 1;
    sum += inParagraphs * lone * inner;
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

/** Factor, 0..1, on the prose in a block: little in side boxes, nothing in comments, where a long thread could outweigh a short article. */
export function weightIn(node: Block): number {
  if (SIDE_TAGS.has(node.tag) || SIDE_ROLES.has(roleOf(node))) return SIDE_WEIGHT;
  if (isComments(node)) return 0;
  return namedAny(node, SIDE_NAMES) && !holdsPage(node) ? SIDE_WEIGHT : 1;
}
