import { linesOf } from './lines';

/** Marks the sentence that is spoken. */
export interface SpokenMark {
  /** `null` takes the mark away. */
  show(range: Range | null): void;
  close(): void;
}

/**
 * Marks sentences by boxes of Galley's own, one for each line, which lie over the text and change nothing in it. The
 * browsers' own highlights would do, but every script of the page can ask for them, and through them reach into the
 * closed view.
 * @param content what is in the dialog: where it changes its size, lines have moved
 */
export function createSpokenMark(dialog: HTMLElement, content: Element): SpokenMark {
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
  return {
    show(range) {
      shown = range;
      draw();
    },
    close() {
      observer.disconnect();
      layer.remove();
    },
  };
}
