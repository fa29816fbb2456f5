import type { Scene } from '../clutter/scene';
import { contains, firstText, type PageNode } from '../page/node';
import { HEADINGS, LISTS } from '../page/tags';
import { headZone } from './head-zone';
import { isJump } from './labels';
import { type Head, isNamedStandfirst, mayLeadIn } from './lead-line';
import { isPoints } from './opening-line';

/**
 * The heading that says under the headline what more there is to say: right after it, first in the block that holds the
 * text, or named so. One right over the text is the first section's, and so is one that others like it follow.
 */
export function findDeck(head: Head): PageNode | null {
  const { root } = head.scene;
  let isFirst = true;
  let isFirstInRoot = true;
  for (const node of headZone(head.scene)) {
    const isInRoot = root !== null && contains(root, node);
    const isPlacedSo = isFirst || (isInRoot && isFirstInRoot);
    const isHeading = HEADINGS.has(node.tag);
    if (isHeading && (isPlacedSo || isNamedStandfirst(node)) && isDeck(node, head)) return node;
    isFirst = false;
    if (isInRoot) isFirstInRoot = false;
  }
  return null;
}

function isDeck(node: PageNode, head: Head): boolean {
  const { scene } = head;
  if (node.links > 0 || node.children.length > 0) return false;
  return mayLeadIn(node, head, true) && !opensSection(node, scene) && !headsList(node, scene);
}

function opensSection(heading: PageNode, { root, firstProse, lastProse, page }: Scene): boolean {
  if (!root || !firstProse || !lastProse || !contains(root, heading)) return false;
  if (!firstText(page.nodes, heading.end, firstProse.index)) return true;
  return page.nodes
    .slice(firstProse.index, lastProse.index)
    .some(({ tag, classes, words }) => words > 0 && tag === heading.tag && classes === heading.classes);
}

/** True for what stands over the points in brief, or over the contents of the page. */
function headsList(heading: PageNode, scene: Scene): boolean {
  for (let at = firstText(scene.page.nodes, heading.end); at; at = at.parent)
    if (LISTS.has(at.tag)) return at.index > heading.index && (isPoints(at, scene) || isJump(at.element));
  return false;
}
