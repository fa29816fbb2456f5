import { LINK_DENSITY } from '../features/link-density';
import { type Block, linkDensity } from '../page/block';
import { acceptedScore } from './cut';
import type { Score } from './scoring/score';
import type { ClutterSearch } from './search';

/**
 * The score of a box that would be clutter as a whole, but holds blocks that tell of the article: an author's card with links
 * to more of the author's texts. Those blocks stay; what stands beside them goes where it is mostly links. `null` for
 * any other box.
 */
export function scoreAroundProtected(node: Block, search: ClutterSearch): Score | null {
  const others = search.withoutProtected;
  if (others.holdsArticle(node)) return null;
  const score = acceptedScore(node, others);
  return score && search.holdsProtected(node) ? score : null;
}

/** True for a part of such a box that goes with it. */
export function goesWithBox(part: Block, search: ClutterSearch): boolean {
  return part.words > 0 && !search.holdsArticle(part) && linkDensity(part) >= LINK_DENSITY.half;
}
