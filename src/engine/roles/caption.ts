import { closestOf } from '../dom/flat-tree';
import { leadsToOwnPage } from '../features/own-place';
import { CAPTION_WORDS, isNamedCaption } from '../features/pictures/captions';
import { leadsToPicture } from '../features/pictures/picture-links';
import { ancestors, type Block } from '../page/block';

/** True for a `figcaption` of the article's picture; the caption of one in a link, or in a card, is another article's. */
export function isOwnCaption({ tag, element }: Block): boolean {
  if (tag !== 'figcaption') return false;
  const figure = closestOf(element, 'figure');
  return figure === null || isOwnFigure(figure);
}

/**
 * True for the words beside a picture that is no link: caption, credit, source. They stand in its `figure`, or in its box
 * and are named so.
 */
export function isBesideOwnPicture(block: Block): boolean {
  const figure = closestOf(block.element, 'figure') ?? (isNamedCaption(block) ? boxOfPicture(block) : null);
  return figure !== null && isOwnFigure(figure) && figure.querySelector(PICTURE) !== null;
}

/** The nearest box with a picture around a caption, where it says no more than a caption does. */
function boxOfPicture(caption: Block): Element | null {
  for (const box of ancestors(caption)) {
    if (box.words > CAPTION_WORDS) return null;
    if (box.media > 0) return box.element;
  }
  return null;
}
const PICTURE = 'img, picture, video, svg, canvas';

function isOwnFigure(figure: Element): boolean {
  const links = [closestOf(figure, 'a'), ...figure.querySelectorAll('a:has(img)')];
  return links.every((link) => link === null || !link.hasAttribute('href') || showsPicture(link));
}

/** True for a link by which a picture is looked at alone. */
function showsPicture(link: Element): boolean {
  return leadsToPicture(link) || leadsToOwnPage(link);
}
