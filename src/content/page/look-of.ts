import type { View } from '../../messages';
import type { Resolved } from '../../settings';

export type CleanView = Exclude<View, 'original'>;

/** How a clean view is shown: over the page, or in the page's own look. */
export type LookName = 'reader' | 'in-place';

/** The look of a clean view. The outline is always in the reader look. */
export function lookOf(settings: Resolved, view: CleanView): LookName {
  return view === 'outline' ? 'reader' : settings.look;
}
