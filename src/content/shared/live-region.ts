/**
 * A live region must be in the page for this time (ms) before its text is set, else screen readers say nothing. By hand.
 */
const ANNOUNCE_AFTER_MS = 150;

/**
 * Lets screen readers say a text.
 * @param region an element with the role `status`, which may have just been put into the page
 * @param signal keeps it from being said
 */
export function announceIn(region: Element, text: string, signal?: AbortSignal): void {
  const timer = setTimeout(() => {
    region.textContent = text;
  }, ANNOUNCE_AFTER_MS);
  signal?.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
