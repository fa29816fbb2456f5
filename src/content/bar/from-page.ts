import { loadBar } from '../extension-link';
import type { BarTools } from './contract';

/**
 * Begins what takes the bar, as soon as that is loaded.
 * @param begin returns what ends it
 * @returns ends it, or keeps it from beginning
 */
export function withBar(begin: (bar: BarTools) => () => void): () => void {
  let end: (() => void) | null = null;
  let isOver = false;
  loadBar().then(
    (bar) => {
      if (!isOver) end = begin(bar);
    },
    // What cannot be said is not worth an error.
    () => undefined,
  );
  return () => {
    isOver = true;
    end?.();
  };
}
