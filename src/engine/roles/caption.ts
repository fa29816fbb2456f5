import type { Block } from '../page/block';

/** True for a `figcaption` of the article's picture; the caption of one in a link, or in a card, is another article's. */
export function isOwnCaption({ tag, element }: Block): boolean {
  if (tag !== 'figcaption') return false;
  const figure = element.closest('figure');
  return figure === null || (figure.closest('a') === null && figure.querySelector('a img') === null);
}
