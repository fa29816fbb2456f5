import type { Context } from '../context/context';
import { HEADINGS, LISTS } from '../dom/tags';
import { type Block, contains, firstText } from '../page/block';
import { isJump } from '../roles/jump';
import { isPoints } from '../roles/points';
import { type Head, isNamedStandfirst, mayLeadIn } from './standfirst-line';

/**
 * The heading that says under the headline what more there is to say: right after it, first in the block that holds the
 * text, or named so. One right over the text is the first section's, and so is one that others like it follow.
 */
export function findDeck(head: Head): Block | null {
  const { root } = head.context;
  let isFirst = true;
  let isFirstInRoot = true;
  for (const node of head.context.head.lines) {
    const isInRoot = root !== null && contains(root, node);
    const isPlacedSo = isFirst || (isInRoot && isFirstInRoot);
    const isHeading = HEADINGS.has(node.tag);
    if (isHeading && (isPlacedSo || isNamedStandfirst(node)) && isDeck(node, head)) return node;
    isFirst = false;
    if (isInRoot) isFirstInRoot = false;
  }
  return null;
}

function isDeck(node: Block, head: Head): boolean {
  const { context } = head;
  if (node.links > 0 || node.children.length > 0) return false;
  return mayLeadIn(node, head, true) && !opensSection(node, context) && !headsList(node, context);
}

function opensSection(heading: Block, { root, firstProse, lastProse, page }: Context): boolean {
  if (!root || !firstProse || !lastProse || !contains(root, heading)) return false;
  if (!firstText(page.blocks, heading.end, firstProse.index)) return true;
  return page.blocks
    .slice(firstProse.index, lastProse.index)
    .some(({ tag, classes, words }) => words > 0 && tag === heading.tag && classes === heading.classes);
}

/** True for what stands over the points in brief, or over the contents of the page. */
function headsList(heading: Block, context: Context): boolean {
  for (let at = firstText(context.page.blocks, heading.end); at; at = at.parent)
    if (LISTS.has(at.tag)) return at.index > heading.index && (isPoints(at, context) || isJump(at.element));
  return false;
}
