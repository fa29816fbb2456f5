import type { Scene } from '../clutter/scene';
import { contains, type PageNode } from '../page/node';
import { isWithin } from '../page/within';
import { isByline } from './byline-block';
import { ownProse } from './prose-weight';

/**
 * Index of the block the text begins with: the first prose in the root after the headline that is no standfirst, byline,
 * caption or clutter. What ends before it is headline, byline, date; only pictures there belong to the body.
 */
export function firstParagraph(
  scene: Scene,
  standfirst: readonly PageNode[],
  clutter: ReadonlySet<Element>,
): number {
  const { root, headline, firstProse, page } = scene;
  if (!root || !firstProse) return 0;
  const from =
    headline && contains(root, headline) && headline.index < firstProse.index ? headline.end : root.index;
  for (let index = from; index < firstProse.index; index++) {
    const node = page.nodes[index];
    if (!node || standfirst.includes(node) || ownProse(node) === 0 || isByline(node, scene.book)) continue;
    if (node.element.closest('figure, figcaption, nav, header nav, form') || isWithin(node.element, clutter))
      continue;
    if (scene.tally.count('times', node) === 0) return index;
  }
  return firstProse.index;
}
