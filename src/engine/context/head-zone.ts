import type { Block } from '../page/block';
import type { Context } from './context';

/** Blocks with text between the headline and the first paragraph of the body. */
export function* headZone(context: Context): Generator<Block> {
  const { headline, firstProse, page } = context;
  if (!headline || !firstProse) return;
  for (let index = headline.end; index < firstProse.index; index++) {
    const node = page.blocks[index];
    if (node && node.text !== '') yield node;
  }
}
