import { WORDS } from '../dom/scales';
import { HEADINGS } from '../dom/tags';
import { LINK_DENSITY } from '../features/link-density';
import { weightIn } from '../features/prose-weight';
import { ancestors, type Block, closest, commonAncestor, contains, linkDensity } from '../page/block';
import { cardsIn, LEAST_CARDS } from './cards';
import { isFurtherRow } from './further-row';
import { isOpeningSection } from './opening-section';

/** When a neighbour of the root belongs to the article. All by hand on the development corpus, 2026-11. */
const NEIGHBOUR = {
  /** Least share of the root's weight for a further part of the text. */
  weight: 0.08,
  /** Words: mean length of the paragraphs of a further part; teasers are shorter. */
  paragraphWords: WORDS.sentence,
  /** Least share of the words of a further part that are prose. */
  proseShare: 0.7,
  /** Least share of the words of a box before the text that are prose. */
  openingProseShare: 0.9,
  /** Words of prose: a shorter box before the text is a remark on the article. */
  openingWords: WORDS.twoSentences,
  /** Fewer paragraphs beside the root are remarks on the article. */
  looseParagraphs: 2,
  /** Least share of the root's prose for a box with the same class: smaller ones are credits, author notes, newsletters. */
  likeProse: 0.2,
  /** Least share of the words of such a box that are prose. */
  likeProseShare: 0.5,
} as const;

/** Takes in the neighbours that carry on the same text: parts of an article that boxes set apart. */
export function growRoot(start: Block, weightOf: (node: Block) => number): Block {
  let root = start;
  for (const ancestor of ancestors(start)) {
    if (ancestor.tag === 'body') break;
    const further = ancestor.children.find(
      (child) =>
        !contains(child, root) &&
        !areCardsBeside(child, root) &&
        (isFurtherPart(child, weightOf(child), weightOf(root)) ||
          isOpening(child, root) ||
          isLikePart(child, ancestor, root) ||
          isFurtherRow(child, ancestor, root) ||
          isOpeningSection(child, ancestor, root) ||
          isLastSection(child, root)),
    );
    if (further) root = commonAncestor(root, further);
    else if (holdsLooseText(ancestor, weightOf(root))) root = ancestor;
    if (ancestor.tag === 'article' || ancestor.tag === 'main') break;
  }
  return root;
}

/** True for a box with running text as heavy as a part of the article. */
function isFurtherPart(node: Block, weight: number, rootWeight: number): boolean {
  if (weight < NEIGHBOUR.weight * rootWeight || node.proseBlocks === 0) return false;
  if (weightIn(node) < 1 || node.tag === 'ul' || node.tag === 'ol') return false;
  return (
    node.prose / node.proseBlocks >= NEIGHBOUR.paragraphWords &&
    linkDensity(node) < LINK_DENSITY.prose &&
    node.prose > NEIGHBOUR.proseShare * node.words
  );
}

/** True for cards of other articles beside a text that is written in none. */
function areCardsBeside(node: Block, root: Block): boolean {
  return cardsIn(node).length >= LEAST_CARDS && cardsIn(root).length === 0;
}

/** True for a box before the root that holds paragraphs of the same class and little else. */
function isOpening(node: Block, root: Block): boolean {
  if (node.index > root.index || node.prose < NEIGHBOUR.openingWords || weightIn(node) < 1) return false;
  if (node.prose < NEIGHBOUR.openingProseShare * node.words) return false;
  if (linkDensity(node) > LINK_DENSITY.prose) return false;
  const like = firstParagraph(root);
  const own = firstParagraph(node);
  return like !== null && own !== null && like.classes === own.classes;
}

function firstParagraph(box: Block): Block | null {
  if (box.tag === 'p' && box.prose > 0) return box;
  for (const child of box.children) {
    const found = child.prose > 0 ? firstParagraph(child) : null;
    if (found) return found;
  }
  return null;
}

/**
 * True for a box beside the root with the same tag and class: publishing systems that build an article of parts name all
 * parts of a kind alike. Whole articles in a row are named alike too. The first part may be a sentence.
 */
function isLikePart(node: Block, ancestor: Block, root: Block): boolean {
  const least =
    node.index < root.index ? NEIGHBOUR.openingProseShare * node.words : NEIGHBOUR.likeProse * root.prose;
  if (node.prose < least || node.classes === '' || node.tag === 'article') return false;
  if (node.prose === 0 || weightIn(node) < 1 || linkDensity(node) > LINK_DENSITY.prose) return false;
  if (node.prose < NEIGHBOUR.likeProseShare * node.words) return false;
  const own = ancestor.children.find((child) => contains(child, root));
  if (own?.tag !== node.tag || own.classes !== node.classes) return false;
  return node.element.querySelector('h1, article, :is(h2, h3, h4) a, a :is(h2, h3, h4)') === null;
}

/** True for a short `section` after the root in one article with it: a heading, and a line or a list without links. */
function isLastSection(node: Block, root: Block): boolean {
  if (node.tag !== 'section' || node.index < root.end || closest(node, ARTICLE) === null) return false;
  const [heading] = node.children;
  if (!heading || !HEADINGS.has(heading.tag) || node.words === heading.words) return false;
  return node.links === 0 && node.controls === 0 && node.media === 0 && weightIn(node) === 1;
}

const ARTICLE: ReadonlySet<string> = new Set(['article']);

/** True where the text begins or ends with paragraphs outside the root ("Continue reading"). */
function holdsLooseText(parent: Block, rootWeight: number): boolean {
  const loose = parent.children.filter(
    (child) =>
      child.tag === 'p' &&
      child.children.length === 0 &&
      child.prose > 0 &&
      linkDensity(child) < LINK_DENSITY.prose,
  );
  const words = loose.reduce((sum, child) => sum + child.prose, 0);
  return (
    loose.length >= NEIGHBOUR.looseParagraphs &&
    words >= NEIGHBOUR.weight * rootWeight &&
    words >= NEIGHBOUR.paragraphWords * loose.length
  );
}
