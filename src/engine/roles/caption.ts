import { closestOf } from '../dom/flat-tree';
import type { Block } from '../page/block';

/** True for a `figcaption` of the article's picture; the caption of one in a link, or in a card, is another article's. */
export function isOwnCaption({ tag, element }: Block): boolean {
  if (tag !== 'figcaption') return false;
  const figure = closestOf(element, 'figure');
  return figure === null || (closestOf(figure, 'a') === null && figure.querySelector('a img') === null);
}
