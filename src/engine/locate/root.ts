import { LISTS } from '../dom/tags';
import { weighProse } from '../features/prose-weight';
import type { Block } from '../page/block';
import type { Page } from '../page/read-page';
import { growRoot } from './grow-root';

/** Share of a block's weight that one child must hold to be entered. Measured on the development corpus: 0.6 to 0.75 give the same roots. */
const DOMINANT = 0.66;

/**
 * Finds the block that holds all parts of the article's body and as little else as possible; `null` where the page has
 * no running text. Paragraphs weigh by their siblings: articles are runs of paragraphs, teasers stand alone in their card.
 */
export function findRoot(page: Page): Block | null {
  const weight = weighProse(page);
  const weightOf = (node: Block): number => weight[node.index] ?? 0;
  if (weightOf(page.body) === 0) return null;
  let root = page.body;
  for (;;) {
    const heaviest = root.children.reduce<Block | null>(
      (best, child) => (best === null || weightOf(child) > weightOf(best) ? child : best),
      null,
    );
    if (!heaviest || weightOf(heaviest) < DOMINANT * weightOf(root)) break;
    root = heaviest;
  }
  // A list may be all of the text, but what stands over it is not in it.
  if ((root.children.length === 0 || LISTS.has(root.tag)) && root.parent) root = root.parent;
  return growRoot(root, weightOf);
}
