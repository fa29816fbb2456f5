import type { Page } from '../page/model';
import type { ClutterCategory } from '../types';
import { DETECTORS } from './index';

const BY_CATEGORY = DETECTORS.flatMap(({ category, vendors }) => (vendors ? [{ category, vendors }] : []));
const ANY = BY_CATEGORY.map(({ vendors }) => vendors).join(', ');

/** Finds the blocks that known vendors' scripts made, once per page: asking every box for every selector is slow. */
export function findVendors(page: Page): Map<ClutterCategory, Set<Element>> {
  const made = new Map<ClutterCategory, Set<Element>>();
  for (const { element } of page.nodes) {
    if (!element.hasAttributes() || !element.matches(ANY)) continue;
    for (const { category, vendors } of BY_CATEGORY) {
      if (!element.matches(vendors)) continue;
      const known = made.get(category);
      if (known) known.add(element);
      else made.set(category, new Set([element]));
    }
  }
  return made;
}
