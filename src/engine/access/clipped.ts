import type { Context } from '../context/context';
import { ancestors, type Block, contains } from '../page/block';

/** CSS px: a box that hides less below its edge (two lines or so) is only tightly set. By hand. */
const LEAST_HIDDEN_PX = 48;
/** Least share of the root's prose that a clipped box holds. By hand. */
const SHARE_OF_PROSE = 0.5;
/** CSS px of a box with further blocks that must be above the edge; its blocks are asked one by one. */
const LEAST_SEEN_PX = 1;

/**
 * The blocks of the article below the edge of a clipped box: on a page with a paywall they are for subscribers. Called
 * only where the page says that the text is cut off, since other pages fold long texts in the same way. Reads the layout.
 */
export function clippedBlocks({ root, page }: Context): Set<Element> {
  const clipped = new Set<Element>();
  if (!root) return clipped;
  for (const box of [...ancestors(root)].reverse().concat(page.blocks.slice(root.index, root.end))) {
    if (box.tag === 'body' || (contains(root, box) && box.prose < SHARE_OF_PROSE * root.prose)) continue;
    const edge = edgeOf(box.element);
    if (edge !== null) for (const node of below(edge, box, page.blocks)) clipped.add(node.element);
  }
  return clipped;
}

/** Where a box is cut, in CSS px of the window; `null` where it shows all that it holds. */
function edgeOf(box: Element): number | null {
  if (box.scrollHeight - box.clientHeight < LEAST_HIDDEN_PX || box.clientHeight === 0) return null;
  if (!/^(?:hidden|clip)$/.test(getComputedStyle(box).overflowY)) return null;
  return box.getBoundingClientRect().top + box.clientTop + box.clientHeight;
}

function below(edge: number, box: Block, nodes: readonly Block[]): Block[] {
  return nodes.slice(box.index + 1, box.end).filter(({ element, children }) => {
    const { top, height } = element.getBoundingClientRect();
    // Of a paragraph across the edge more than half must be seen.
    return height > 0 && edge - top < (children.length === 0 ? height / 2 : LEAST_SEEN_PX);
  });
}
