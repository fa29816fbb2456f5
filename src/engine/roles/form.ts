import type { Context } from '../context/context';
import { HEADINGS, LISTS } from '../dom/tags';
import { isPost } from '../features/posts';
import type { Block } from '../page/block';
import { isFigure, isGallery } from './figure';
import { isJump } from './jump';
import { isPoints } from './points';
import { type FormRole, STRUCTURES } from './role';

/** What a block is by the way it is built; `null` for a block of nothing but text. */
export function formOf(block: Block, context: Context): FormRole | null {
  if (isPost(block)) return 'post';
  if (block !== context.root && (isFigure(block, context) || isGallery(block, context))) return 'figure';
  if (HEADINGS.has(block.tag)) return 'heading';
  if (LISTS.has(block.tag) && isPoints(block, context)) return 'points';
  const structure = STRUCTURES.get(block.tag);
  // A table of contents is no list of the text: the outline is made of the headings themselves.
  if (structure) return block.links > 1 && isJump(block.element) ? 'contents' : structure;
  if (block.children.length > 0) return 'container';
  return (block.links > 0 || block.tag === 'a') && isJump(block.element) ? 'contents' : null;
}
