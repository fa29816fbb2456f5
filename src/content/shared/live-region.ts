/** Delay (ms) between adding a live region and setting its text. Without it screen readers say nothing. By hand. */
const ANNOUNCE_AFTER_MS = 150;

/**
 * Announces a text to screen readers.
 * @param region an element with the role `status`; it may have just been added to the page
 * @param signal cancels the announcement
 */
export function announceIn(region: Element, text: string, signal?: AbortSignal): void {
  const timer = setTimeout(() => {
    region.textContent = text;
  }, ANNOUNCE_AFTER_MS);
  signal?.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
