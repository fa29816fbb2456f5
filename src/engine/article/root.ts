import type { Page } from '../page/model';
import { namedAny } from '../page/names';
import { ancestors, commonAncestor, contains, linkDensity, type PageNode, roleOf } from '../page/node';
import { LISTS } from '../page/tags';
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
const SIDE_NAMES = new Set(
  'footer sidebar related recommended recommendations newsletter cookie consent cmp gdpr teaser teasers outbrain taboola paywall'.split(
    ' ',
  ),
);
const SIDE_WEIGHT = 0.1;

/** One paragraph weighs at most this many words, so that a single long text (terms of use) cannot outweigh an article. */
const PARAGRAPH_WORDS_CAP = 120;
/** A paragraph without prose siblings is rather a teaser's; one of this length stands for itself. */
const LONE_WEIGHT = 0.3;
const LONE_PARAGRAPH_WORDS = 80;
/** The root is entered as long as one child holds this share of the prose (measured on the corpus: 0.6 to 0.75 alike). */
const DOMINANT = 0.66;
/** A neighbour that holds at least this share of the root's weight may be a further part of the article. */
const FURTHER_PART = 0.08;
/** Paragraphs of news are longer than those of teasers. */
const FURTHER_PART_MEAN_WORDS = 22;

/**
 * The block that holds the body of the article, all parts of it and as little else as possible; `null` where
 * the page has no running text. Weighs paragraphs by their siblings: articles are runs of paragraphs,
 * teasers stand alone in their card.
 */
export function findRoot(page: Page): PageNode | null {
  const weight = weigh(page);
  const weightOf = (node: PageNode): number => weight[node.index] ?? 0;
  if (weightOf(page.body) === 0) return null;
  let root = page.body;
  for (;;) {
    const heaviest = root.children.reduce<PageNode | null>(
      (best, child) => (best === null || weightOf(child) > weightOf(best) ? child : best),
      null,
    );
    if (!heaviest || weightOf(heaviest) < DOMINANT * weightOf(root)) break;
    root = heaviest;
  }
  // A list may be all of the text, but what stands over it is not in it.
  if ((root.children.length === 0 || LISTS.has(root.tag)) && root.parent) root = root.parent;
  return widen(root, weightOf);
}

/** Words of article-like prose per subtree, by node index. */
function weigh(page: Page): number[] {
  const weight: number[] = new Array(page.nodes.length).fill(0);
  const visit = (node: PageNode, factor: number): number => {
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
export function ownProse(node: PageNode): number {
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
function weightIn(node: PageNode): number {
  if (SIDE_TAGS.has(node.tag) || SIDE_ROLES.has(roleOf(node))) return SIDE_WEIGHT;
  if (isComments(node)) return 0;
  return namedAny(node, SIDE_NAMES) && !holdsPage(node) ? SIDE_WEIGHT : 1;
}

/** Takes in neighbours that carry on the same text: parts of an article split by boxes. */
function widen(start: PageNode, weightOf: (node: PageNode) => number): PageNode {
  let root = start;
  for (const ancestor of ancestors(start)) {
    if (ancestor.tag === 'body') break;
    const further = ancestor.children.find(
      (child) =>
        !contains(child, root) &&
        (isFurtherPart(child, weightOf(child), weightOf(root)) ||
          isOpening(child, root) ||
          isLikePart(child, ancestor, root)),
    );
    if (further) root = commonAncestor(root, further);
    else if (holdsLooseText(ancestor, weightOf(root))) root = ancestor;
    if (ancestor.tag === 'article' || ancestor.tag === 'main') break;
  }
  return root;
}

/** With fewer words a box before the text is a remark on the article. */
const OPENING_WORDS = 40;

/** True for a box before the one with most of the text that holds paragraphs set as there and little else. */
function isOpening(node: PageNode, root: PageNode): boolean {
  if (node.index > root.index || node.prose < OPENING_WORDS || weightIn(node) < 1) return false;
  if (node.prose < OPENING_SHARE * node.words || linkDensity(node) > 0.2) return false;
  const like = firstParagraph(root);
  const own = firstParagraph(node);
  return like !== null && own !== null && like.classes === own.classes;
}
const OPENING_SHARE = 0.9;

function firstParagraph(box: PageNode): PageNode | null {
  if (box.tag === 'p' && box.prose > 0) return box;
  for (const child of box.children) {
    const found = child.prose > 0 ? firstParagraph(child) : null;
    if (found) return found;
  }
  return null;
}

/** With fewer a paragraph beside the box is a remark on the article. */
const LOOSE_PARAGRAPHS = 2;

/** True where the text begins or ends with paragraphs outside the box that holds most of it ("Continue reading"). */
function holdsLooseText(parent: PageNode, rootWeight: number): boolean {
  const loose = parent.children.filter(
    (child) =>
      child.tag === 'p' && child.children.length === 0 && child.prose > 0 && linkDensity(child) < 0.2,
  );
  const words = loose.reduce((sum, child) => sum + child.prose, 0);
  return (
    loose.length >= LOOSE_PARAGRAPHS &&
    words >= FURTHER_PART * rootWeight &&
    words >= FURTHER_PART_MEAN_WORDS * loose.length
  );
}

/** With a smaller share of the prose a part is a credit, a line about the author, a newsletter. */
const LIKE_PART = 0.2;

/**
 * True for a box beside the one that holds the text that the page calls by the very same names: systems that put an
 * article together from parts name all parts of a kind alike. Whole articles in a row are named alike too. The first
 * part may be a sentence.
 */
function isLikePart(node: PageNode, ancestor: PageNode, root: PageNode): boolean {
  if (node.prose < (node.index < root.index ? OPENING_SHARE * node.words : LIKE_PART * root.prose))
    return false;
  if (node.classes === '' || node.tag === 'article') return false;
  if (node.prose === 0 || weightIn(node) < 1 || linkDensity(node) > 0.2 || node.prose < node.words / 2)
    return false;
  const own = ancestor.children.find((child) => contains(child, root));
  if (own?.tag !== node.tag || own.classes !== node.classes) return false;
  return node.element.querySelector('h1, article, :is(h2, h3, h4) a, a :is(h2, h3, h4)') === null;
}

function isFurtherPart(node: PageNode, weight: number, rootWeight: number): boolean {
  if (weight < FURTHER_PART * rootWeight || node.proseBlocks === 0) return false;
  if (weightIn(node) < 1 || node.tag === 'ul' || node.tag === 'ol') return false;
  return (
    node.prose / node.proseBlocks >= FURTHER_PART_MEAN_WORDS &&
    linkDensity(node) < 0.2 &&
    node.prose > 0.7 * node.words
  );
}
