import { decoded, withoutHash } from '../../../engine/dom/url';

/**
 * The place in the article that a clicked link leads to, such as a footnote or the way back from it: a link or a block.
 * `null` for links that lead elsewhere.
 */
export function linkTarget(root: ShadowRoot, clicked: EventTarget | null): HTMLElement | null {
  const link = clicked instanceof Element ? clicked.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.hash === '') return null;
  const isHere = withoutHash(link.href) === withoutHash(location.href);
  const anchor = isHere ? root.getElementById(decoded(link.hash.slice(1))) : null;
  return anchor && markedBy(anchor);
}

/** The element itself. An empty anchor stands for the link after it, else for the block it is in. */
function markedBy(anchor: HTMLElement): HTMLElement | null {
  if (anchor.textContent !== '') return anchor;
  const next = anchor.nextSibling instanceof Element ? anchor.nextSibling : null;
  const link = next?.matches('a[href]') ? next : next?.matches('sup') && next.querySelector('a[href]');
  return link instanceof HTMLElement ? link : anchor.parentElement;
}
