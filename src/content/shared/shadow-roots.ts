import { shadowRootOf as rootOf } from '../../browser';
import { flatTreeOf, type ShadowRootOf } from '../../engine/dom/flat-tree';
import { isOwn } from './own';

/** The shadow root of an element of the page, open or closed; `null` for Galley's own elements. */
export const shadowRootOf: ShadowRootOf = (element) => (isOwn(element) ? null : rootOf(element));

let known: readonly ShadowRoot[] | null = null;

/** All shadow roots of the page, outer ones first. Looks at every element, once for all who ask in one go. */
export function shadowRoots(): readonly ShadowRoot[] {
  if (!known) {
    known = flatTreeOf(document, shadowRootOf).roots;
    // But for reactions of custom elements, no script of the page runs before that.
    queueMicrotask(() => {
      known = null;
    });
  }
  return known;
}

/** All elements of the page that match, those in shadow roots last. */
export function selectEverywhere(selector: string): Element[] {
  return [document, ...shadowRoots()].flatMap((root) => [...root.querySelectorAll(selector)]);
}
