import { HEADINGS } from '../dom/tags';
import { LINK_DENSITY } from '../features/link-density';
import { weightIn } from '../features/prose-weight';
import { type Block, contains, linkDensity } from '../page/block';

/**
 * True for a box between the headline and the text that is a section of the article: the ingredients of a recipe, the claim
 * that is checked. It has a heading of its own as the box of the text has, and is set alike or leads nowhere.
 */
export function isOpeningSection(node: Block, ancestor: Block, root: Block): boolean {
  const own = ancestor.children.find((child) => contains(child, root));
  if (!own || node.index > own.index || !isSection(own) || !isSection(node)) return false;
  if (node.controls > 0 || node.prose > own.prose || weightIn(node) < 1) return false;
  if (!isUnderHeadline(node, ancestor) || node.element.querySelector('h1, article') !== null) return false;
  // Whole articles in a row are set alike too.
  if (node.tag === 'article' && node.prose > 0) return false;
  return isAlike(node, own) ? linkDensity(node) < LINK_DENSITY.half : node.links === 0 && node.media === 0;
}

/** True for a box that begins with a heading, which is no link, and says more than that. */
function isSection({ children, words, tag }: Block): boolean {
  const heading = children.find((child) => child.words > 0);
  return (
    tag !== 'aside' &&
    heading !== undefined &&
    HEADINGS.has(heading.tag) &&
    heading.links === 0 &&
    heading.words < words
  );
}

/** True where the headline stands before the box, beside it. */
function isUnderHeadline(node: Block, { children }: Block): boolean {
  return children.some(
    (child) => child.index < node.index && (child.tag === 'h1' || child.element.querySelector('h1') !== null),
  );
}

/** True for two boxes with the same tag that share a class. */
function isAlike(one: Block, other: Block): boolean {
  const classes = new Set(one.classes.split(/\s+/).filter(Boolean));
  return one.tag === other.tag && other.classes.split(/\s+/).some((name) => classes.has(name));
}
