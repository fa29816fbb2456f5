import { shadowRootOf as rootOf } from '../../browser';
import { flatTreeOf, type ShadowRootOf } from '../../engine/dom/flat-tree';

/** The shadow root of an element of the page, open or closed; `null` for Galley's own elements. */
export const shadowRootOf: ShadowRootOf = (element) =>
  element.localName.startsWith('galley-') ? null : rootOf(element);

/** All shadow roots of the page, outer ones first. Looks at every element. */
export function shadowRoots(): readonly ShadowRoot[] {
  return flatTreeOf(document, shadowRootOf).roots;
}

/** All elements of the page that match, those in shadow roots last. */
export function selectEverywhere(selector: string): Element[] {
  return [document, ...shadowRoots()].flatMap((root) => [...root.querySelectorAll(selector)]);
}
