import { decoded, withoutHash } from '../../engine/dom/url';

/**
 * The place in the article that a clicked link leads to, such as a footnote or the way back from it: a link, or a block.
 * `null` for links that lead elsewhere.
 */
export function placeInArticle(root: ShadowRoot, clicked: EventTarget | null): HTMLElement | null {
  const link = clicked instanceof Element ? clicked.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.hash === '') return null;
  const isHere = withoutHash(link.href) === withoutHash(location.href);
  const mark = isHere ? root.getElementById(decoded(link.hash.slice(1))) : null;
  return mark && markedBy(mark);
}

/** What an empty mark stands at: the link after it, else the block it is in. */
function markedBy(mark: HTMLElement): HTMLElement | null {
  if (mark.textContent !== '') return mark;
  const next = mark.nextSibling instanceof Element ? mark.nextSibling : null;
  const link = next?.matches('a[href]') ? next : next?.matches('sup') && next.querySelector('a[href]');
  return link instanceof HTMLElement ? link : mark.parentElement;
}
