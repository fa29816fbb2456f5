import { hash } from '../../hash';
import type { ReadingPosition } from '../../settings/reading-positions/reading-position';
import type { Progress } from '../scroll/top-paragraph';

/** What is stored of where a reader is. */
export function anchorAt({ block, share }: Progress, blocks: readonly Element[]): ReadingPosition {
  return { block, share: Math.round(share * 1000) / 1000, text: hashOf(blocks[block]) };
}

/**
 * The block a reader stopped in: the one with the same text that is nearest to where it was; where the publisher has
 * changed that text, the one in its place. `null` where the article has become so short that there is none.
 */
export function findBlock({ block, text }: ReadingPosition, blocks: readonly Element[]): number | null {
  for (let away = 0; away < blocks.length; away++) {
    const found = [block - away, block + away].find((at) => blocks[at] && hashOf(blocks[at]) === text);
    if (found !== undefined) return found;
  }
  return block < blocks.length ? block : null;
}

/** A hash of letters and digits, so that spaces and invisible characters do not count. */
function hashOf(element: Element | undefined): number {
  return hash(element?.textContent?.replace(/[^\p{L}\p{N}]+/gu, '') ?? '');
}
