import { addressOf } from '../dom/address';
import { closestOf } from '../dom/flat-tree';
import { resolved, withoutHash } from '../dom/url';
import type { Block } from '../page/block';

/** True for a link to a place on the same page, such as the mark with which a heading gives its own address. */
export function leadsToOwnPage(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  if (!href.includes('#')) return false;
  if (href.startsWith('#')) return true;
  const page = addressOf(link.ownerDocument);
  return withoutHash(resolved(href, page)?.href ?? '') === withoutHash(page);
}

/** True for a heading with a link to another page in it. */
export function leadsAway({ element, links }: Block): boolean {
  if (links === 0) return closestOf(element, 'a[href]') !== null;
  return [...element.querySelectorAll('a[href]')].some((link) => !leadsToOwnPage(link));
}
