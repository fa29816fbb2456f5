/**
 * The longest that a page may stay unseen. The browser's own animation clock ends it: whatever fails, in Galley or in
 * the page, the page is there after that.
 */
export const LONGEST_VEIL_MS = 1500;

/**
 * Keeps the page unseen so that what will be hidden never flashes. An animation leaves no trace in the document and
 * asks leave of no policy of the page. Returns what lifts it.
 */
export function veil(root: Element): () => void {
  const animation = root.animate([{ opacity: 0 }, { opacity: 0 }], { duration: LONGEST_VEIL_MS });
  return () => animation.cancel();
}
