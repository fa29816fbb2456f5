import { giveStyles, type QuietPage } from './quiet';

/**
 * Lays a page out for as long as it is read: in a frame that nobody sees, of the size of the window, in which no script may
 * run. It has no style sheets. The frame stands in a closed shadow root, where the page does not find it, and is gone before
 * anything else can happen.
 * @param hold puts the frame into the view
 */
export function whileInFrame<T>(
  page: QuietPage,
  hold: (frame: Element) => void,
  read: (document: Document) => T,
): T {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  Object.assign(frame.style, {
    position: 'fixed',
    inset: '0',
    border: '0',
    visibility: 'hidden',
    pointerEvents: 'none',
    inlineSize: `${innerWidth}px`,
    blockSize: `${innerHeight}px`,
  });
  hold(frame);
  try {
    const inner = frame.contentDocument;
    if (!inner) throw new Error('The browser gives the frame no document.');
    const root = inner.importNode(page.root, true);
    inner.replaceChild(root, inner.documentElement);
    giveStyles(root, page);
    return read(inner);
  } finally {
    frame.remove();
  }
}
