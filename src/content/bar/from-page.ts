import { loadBar } from '../extension-link';
import type { BarButton } from './contract';

/** Puts a bar over the page as soon as it is loaded. Returns what takes it away. */
export function putBar(text: string, buttons: readonly BarButton[]): () => void {
  let host: Element | null = null;
  let gone = false;
  loadBar().then(
    (bar) => {
      if (gone) return;
      host = bar(text, buttons);
      document.documentElement.append(host);
    },
    // What cannot be said is not worth an error.
    () => undefined,
  );
  return () => {
    gone = true;
    host?.remove();
  };
}
