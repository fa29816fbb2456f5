/**
 * Maximum time (ms) for which a page stays invisible. The browser's animation clock ends it, so the page appears even
 * if Galley or the page fails.
 */
export const LONGEST_VEIL_MS = 1500;

/**
 * Keeps the page invisible, so that clutter never flashes before it is hidden. An animation changes nothing in the
 * document, and no policy of the page can block it. Returns a function that makes the page visible.
 */
export function veil(root: Element): () => void {
  const animation = root.animate([{ opacity: 0 }, { opacity: 0 }], { duration: LONGEST_VEIL_MS });
  return () => animation.cancel();
}
