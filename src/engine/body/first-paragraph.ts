import type { Context } from '../context/context';
import { isWithin } from '../dom/within';
import { ownProse } from '../features/prose-weight';
import type { Block } from '../page/block';
import { isByline } from '../roles/byline';
import { isOfPicture } from '../roles/paragraph';
import { isDate } from '../roles/publication-date';

/**
 * Index of the block that the text begins with: the first prose in the root after the headline that is no standfirst,
 * byline, caption or clutter. Headline, byline and date end before it.
 */
export function firstParagraph(
  context: Context,
  standfirst: readonly Block[],
  clutter: ReadonlySet<Element>,
): number {
  for (const node of context.head.inRoot) {
    if (standfirst.includes(node) || ownProse(node) === 0) continue;
    if (isOfPicture(node) || isWithin(node.element, clutter)) continue;
    if (!isByline(node, context) && !isDate(node, context)) return node.index;
  }
  return context.firstProse?.index ?? 0;
}
