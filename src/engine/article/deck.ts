import type { Scene } from '../clutter/scene';
import { contains, type PageNode } from '../page/node';
import { HEADINGS } from '../page/tags';
import { headZone } from './head-zone';
import { type Head, isNamedStandfirst, mayLeadIn } from './lead-line';

/**
 * The heading that says under the headline what more there is to say: right after it, first in the block that holds the
 * text, or named so. One right over the text is the first section's, and so is one that others like it follow.
 */
export function findDeck(head: Head): PageNode | null {
  const { scene } = head;
  const { root } = scene;
  let isFirst = true;
  for (const node of headZone(scene)) {
    const isFirstInRoot = root !== null && contains(root, node);
    if ((isFirst || isFirstInRoot || isNamedStandfirst(node)) && isDeck(node, head)) return node;
    if (isFirstInRoot) return null;
    isFirst = false;
  }
  return null;
}

function isDeck(node: PageNode, head: Head): boolean {
  const { scene } = head;
  if (!HEADINGS.has(node.tag) || node.links > 0 || node.children.length > 0) return false;
  return mayLeadIn(node, head, true) && !opensSection(node, scene);
}

function opensSection(heading: PageNode, { root, firstProse, lastProse, page }: Scene): boolean {
  if (!root || !firstProse || !lastProse || !contains(root, heading)) return false;
  const between = page.nodes.slice(heading.end, firstProse.index);
  if (!between.some(({ text }) => text !== '')) return true;
  return page.nodes
    .slice(firstProse.index, lastProse.index)
    .some(({ tag, classes, words }) => words > 0 && tag === heading.tag && classes === heading.classes);
}
