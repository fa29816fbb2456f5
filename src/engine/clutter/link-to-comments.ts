import { type Context, position } from '../context/context';
import { WORDS } from '../dom/scales';
import type { Block } from '../page/block';

/** Words of a box with a link to the comments, at most: what the link says, and a number. By hand. */
const LINK_WORDS = WORDS.few;

/** True for a box of a few words beside the article that a link to the comments may explain. */
export function isLinkBox(box: Block, context: Context): boolean {
  return box.words <= LINK_WORDS && position(context, box) !== 'inside';
}

/** True where a link to the comments is one tool of several, such as sharing and printing. */
export function isRowOfTools(box: Block, { counts }: Context): boolean {
  const links = counts.count('commentLinks', box);
  return links > 0 && (box.links + box.controls > links || counts.count('shareLinks', box) > 0);
}
