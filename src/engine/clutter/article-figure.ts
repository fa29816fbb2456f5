import { type Context, position } from '../context/context';
import { WORDS } from '../dom/scales';
import { isNamedCaption } from '../features/pictures/captions';
import { leadsToPicture } from '../features/pictures/picture-links';
import type { Block } from '../page/block';
import { isCredit } from '../roles/credit';
import { isFigure } from '../roles/figure';

/** Words beside the links of a caption, at least: less may be the lead-in of a teaser. By hand. */
const CAPTION_WORDS = WORDS.few;

/**
 * True for a picture of the article with its caption. Its links lead to larger versions, downloads and sources: they are no
 * links to other articles. The picture of a teaser is a link to it, and a teaser has a heading.
 */
export function isArticleFigure(node: Block, context: Context): boolean {
  if (node.media === 0 || node.words === 0) return false;
  const where = position(context, node);
  if (where !== 'inside' && where !== 'before') return false;
  if (isCredited(node, context)) return true;
  if (node.words - node.linkWords < CAPTION_WORDS) return false;
  if (context.counts.count('headings', node) > 0 || showsOtherArticle(node.element)) return false;
  if (node.tag === 'figure') return true;
  const isCaptioned = context.page.blocks.slice(node.index, node.end).some(isNamedCaption);
  return isCaptioned && isFigure(node, context);
}

/** True for a picture with nothing but its credit, also where both are a link. */
function isCredited({ index, end }: Block, context: Context): boolean {
  const texts = context.page.blocks.slice(index, end).filter(({ text }) => text !== '');
  return texts.length > 0 && texts.every((text) => isCredit(text, context));
}

function showsOtherArticle(box: Element): boolean {
  for (const picture of box.querySelectorAll('img, picture, video')) {
    const link = picture.closest('a[href]');
    if (link && !link.getAttribute('href')?.startsWith('#') && !leadsToPicture(link)) return true;
  }
  return false;
}
