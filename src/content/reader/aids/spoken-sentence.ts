import { linesOf } from './lines';

/** Marks the spoken sentence. */
export interface SpokenMark {
  /** @param range the sentence; `null` takes the mark away */
  show(range: Range | null): void;
}

/**
 * Marks sentences by boxes of Galley's own, one for each line, which lie over the text and change nothing in it. The CSS
 * Custom Highlight API is no choice: every script of the page can read its ranges, and through them reach into the
 * closed view.
 * @param content everything in the dialog that has a size: lines have moved where it changes
 */
export function createSpokenMark(dialog: HTMLElement, content: Element, signal: AbortSignal): SpokenMark {
  const layer = document.createElement('div');
  layer.className = 'spoken';
  layer.setAttribute('aria-hidden', 'true');
  dialog.append(layer);
  let shown: Range | null = null;

  const draw = (): void => {
    const origin = layer.getBoundingClientRect();
    const boxes = (shown ? linesOf(shown) : []).map(({ left, right, top, bottom }) => {
      const box = document.createElement('div');
      const sizes = {
        left: left - origin.left,
        top: top - origin.top,
        width: right - left,
        height: bottom - top,
      };
      for (const [name, size] of Object.entries(sizes)) box.style.setProperty(name, `${size}px`);
      return box;
    });
    layer.replaceChildren(...boxes);
  };
  const observer = new ResizeObserver(draw);
  observer.observe(content);
  const end = (): void => {
    observer.disconnect();
    layer.remove();
  };
  signal.addEventListener('abort', end, { once: true });
  return {
    show(range) {
      shown = range;
      draw();
    },
  };
}
