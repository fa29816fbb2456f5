import { closestOf } from '../dom/flat-tree';
import type { Block } from '../page/block';

/** True for a `figcaption` of the article's picture; the caption of one in a link, or in a card, is another article's. */
export function isOwnCaption({ tag, element }: Block): boolean {
  if (tag !== 'figcaption') return false;
  const figure = closestOf(element, 'figure');
  return figure === null || isOwnFigure(figure);
}

/** True for the words beside a picture that is no link, in a `figure`: caption, credit, source. */
export function isInOwnFigure({ element }: Block): boolean {
  const figure = closestOf(element, 'figure');
  return figure !== null && isOwnFigure(figure) && figure.querySelector(PICTURE) !== null;
}
const PICTURE = 'img, picture, video, svg, canvas';

function isOwnFigure(figure: Element): boolean {
  return closestOf(figure, 'a') === null && figure.querySelector('a img') === null;
}
