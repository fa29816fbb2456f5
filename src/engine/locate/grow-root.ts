import { LINK_DENSITY } from '../features/link-density';
import { weightIn } from '../features/prose-weight';
import { ancestors, type Block, commonAncestor, contains, linkDensity } from '../page/block';

/** A neighbour that holds at least this share of the root's weight may be a further part of the article. */
const FURTHER_PART = 0.08;
/** Paragraphs of news are longer than those of teasers. */
const FURTHER_PART_MEAN_WORDS = 22;

/** Takes in neighbours that carry on the same text: parts of an article split by boxes. */
export function widen(start: Block, weightOf: (node: Block) => number): Block {
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
function isOpening(node: Block, root: Block): boolean {
  if (node.index > root.index || node.prose < OPENING_WORDS || weightIn(node) < 1) return false;
  if (node.prose < OPENING_SHARE * node.words || linkDensity(node) > LINK_DENSITY.prose) return false;
  const like = firstParagraph(root);
  const own = firstParagraph(node);
  return like !== null && own !== null && like.classes === own.classes;
}
const OPENING_SHARE = 0.9;

function firstParagraph(box: Block): Block | null {
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
function isLikePart(node: Block, ancestor: Block, root: Block): boolean {
  if (node.prose < (node.index < root.index ? OPENING_SHARE * node.words : LIKE_PART * root.prose))
    return false;
  if (node.classes === '' || node.tag === 'article') return false;
  if (
    node.prose === 0 ||
    weightIn(node) < 1 ||
    linkDensity(node) > LINK_DENSITY.prose ||
    node.prose < node.words / 2
  )
    return false;
  const own = ancestor.children.find((child) => contains(child, root));
  if (own?.tag !== node.tag || own.classes !== node.classes) return false;
  return node.element.querySelector('h1, article, :is(h2, h3, h4) a, a :is(h2, h3, h4)') === null;
}

function isFurtherPart(node: Block, weight: number, rootWeight: number): boolean {
  if (weight < FURTHER_PART * rootWeight || node.proseBlocks === 0) return false;
  if (weightIn(node) < 1 || node.tag === 'ul' || node.tag === 'ol') return false;
  return (
    node.prose / node.proseBlocks >= FURTHER_PART_MEAN_WORDS &&
    linkDensity(node) < LINK_DENSITY.prose &&
    node.prose > 0.7 * node.words
  );
}
