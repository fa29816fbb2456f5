import { CLUTTER_CATEGORIES, type ClutterCategory } from '../engine/types';

/** Returns `keep` with one category added (`on`) or removed, in the order of `CLUTTER_CATEGORIES`. */
export function withCategory(
  keep: readonly ClutterCategory[],
  category: ClutterCategory,
  on: boolean,
): ClutterCategory[] {
  return CLUTTER_CATEGORIES.filter((other) => (other === category ? on : keep.includes(other)));
}
