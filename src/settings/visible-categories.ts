import { CLUTTER_CATEGORIES, type ClutterCategory } from '../engine/types';

/** A list of kept categories with one more or one less, in the order of all categories. */
export function withCategory(
  keep: readonly ClutterCategory[],
  category: ClutterCategory,
  on: boolean,
): ClutterCategory[] {
  return CLUTTER_CATEGORIES.filter((other) => (other === category ? on : keep.includes(other)));
}
