import { LISTS } from '../dom/tags';
import { weighProse } from '../features/prose-weight';
import type { Block } from '../page/block';
import type { Page } from '../page/read-page';
import { widen } from './grow-root';

/** The root is entered as long as one child holds this share of the prose (measured on the corpus: 0.6 to 0.75 alike). */
const DOMINANT = 0.66;

/**
 * The block that holds the body of the article, all parts of it and as little else as possible; `null` where
 * the page has no running text. Weighs paragraphs by their siblings: articles are runs of paragraphs,
 * teasers stand alone in their card.
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
  return widen(root, weightOf);
}
