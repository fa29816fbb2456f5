/**
 * Resolves once the browser has drawn the next frame: for work that nobody waits for. At once where it draws none, as in a
 * tab in the background.
 */
export function afterFrame(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const go = (): void => {
      document.removeEventListener('visibilitychange', go);
      // Frames are drawn after their callbacks.
      setTimeout(resolve);
    };
    requestAnimationFrame(go);
    document.addEventListener('visibilitychange', go, { once: true });
  });
}
