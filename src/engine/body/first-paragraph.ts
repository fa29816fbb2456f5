import type { Context } from '../context/context';
import { isWithin } from '../dom/within';
import { ownProse } from '../features/prose-weight';
import { type Block, contains } from '../page/block';
import { isByline } from '../roles/byline';

/**
 * Index of the block the text begins with: the first prose in the root after the headline that is no standfirst, byline,
 * caption or clutter. What ends before it is headline, byline, date; only pictures there belong to the body.
 */
export function firstParagraph(
  context: Context,
  standfirst: readonly Block[],
  clutter: ReadonlySet<Element>,
): number {
  const { root, headline, firstProse, page } = context;
  if (!root || !firstProse) return 0;
  const from =
    headline && contains(root, headline) && headline.index < firstProse.index ? headline.end : root.index;
  for (let index = from; index < firstProse.index; index++) {
    const node = page.blocks[index];
    if (!node || standfirst.includes(node) || ownProse(node) === 0 || isByline(node, context.book)) continue;
    if (node.element.closest('figure, figcaption, nav, header nav, form') || isWithin(node.element, clutter))
      continue;
    if (context.counts.count('times', node) === 0) return index;
  }
  return firstProse.index;
}
