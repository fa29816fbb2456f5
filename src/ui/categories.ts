import type { ClutterCategory } from '../engine/types';
import { t } from './i18n';

/** A category as the keys of messages spell it: browsers allow no hyphen in them. */
type InTextNames<Name> = Name extends `${infer Start}-${infer End}` ? `${Start}_${End}` : Name;
type CategoryKey = `category_${InTextNames<ClutterCategory>}`;

/** The name of a category in the user interface. */
export const categoryName = (category: ClutterCategory): string => t(keyOf(category));

/** A sentence on what belongs to a category. */
export const categoryHint = (category: ClutterCategory): string => t(`${keyOf(category)}_hint`);

function keyOf(category: ClutterCategory): CategoryKey {
  return `category_${category.replace('-', '_') as InTextNames<ClutterCategory>}`;
}
