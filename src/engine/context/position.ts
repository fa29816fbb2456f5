import { type Block, contains } from '../page/block';
import type { Page } from '../page/read-page';
import type { Position } from './context';

/** The position of every block of a page, by its index. */
export function positionsIn(
  page: Page,
  root: Block | null,
  firstProse: Block | null,
  lastProse: Block | null,
): readonly Position[] {
  return page.blocks.map((block) => {
    if (!root || !firstProse || !lastProse || !contains(root, block)) return 'outside';
    if (block.end <= firstProse.index) return 'before';
    // Loose text of the root itself runs between its boxes, to the end.
    if (firstProse === root) return 'inside';
    return block.index > lastProse.index ? 'after' : 'inside';
  });
}
