import { parentOf } from '../../engine/dom/flat-tree';

/** The reading place: a block of the article, and the distance (CSS px) of its top from the top of the window. */
export interface ReadingPlace {
  block: number;
  top: number;
  /**
   * What is at the top of the window, where the block begins above it or there is none: boxes around it may come and go.
   */
  part?: { readonly element: Element; readonly top: number };
}

/**
 * The first block that is at least partly below the top of the view. `null` if that block is below the window, or if
 * no block is left. Skips blocks that stay in the window while the page scrolls.
 * @param viewTop top of the scroll container, in CSS px of the window
 */
export function readPlace(blocks: readonly Element[], viewTop = 0): ReadingPlace | null {
  for (const [block, element] of blocks.entries()) {
    const box = element.getBoundingClientRect();
    if (box.height === 0 || box.bottom <= viewTop || staysInWindow(element)) continue;
    if (box.top >= viewTop + window.innerHeight) return null;
    const top = box.top - viewTop;
    return top < 0 ? { block, top, part: partAtTop(element, viewTop) } : { block, top };
  }
  return null;
}

/** No block of the article is at the top of the window. */
export const NO_BLOCK = -1;

/** As {@link readPlace}, in a page that is seen itself: a reader who has left the article is somewhere, too. */
export function readPlaceOnPage(blocks: readonly Element[]): ReadingPlace | null {
  const place = readPlace(blocks);
  if (place || !document.body || scrollY === 0) return place;
  // The top of the page stands for that of a block, so that two places can be told apart.
  return { block: NO_BLOCK, top: -scrollY, part: partAtTop(document.body, 0) };
}

/** The innermost element of a block at the top of the view. */
function partAtTop(block: Element, viewTop: number): NonNullable<ReadingPlace['part']> {
  const topOf = (element: Element): number => element.getBoundingClientRect().top - viewTop;
  for (let at = block; ; ) {
    const next = [...at.children].find((child) => {
      const { height, bottom, top } = child.getBoundingClientRect();
      return height > 0 && bottom > viewTop && top < viewTop + window.innerHeight;
    });
    if (!next) return { element: at, top: topOf(at) };
    at = next;
    if (topOf(at) >= 0) return { element: at, top: topOf(at) };
  }
}

/**
 * True for a sticky or fixed box and its content. False for an article in a sticky column that is taller than the
 * window.
 */
function staysInWindow(element: Element): boolean {
  for (let at: Element | null = element; at && at !== document.body; at = parentOf(at)) {
    if (at !== element && at.clientHeight > innerHeight) return false;
    if (/sticky|fixed/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}

/**
 * Scrolls the page to put the block back in its place. Returns the distance (CSS px) that is missing because the page
 * is too short; 0 if the block is in its place.
 */
export function placeIn(blocks: readonly Element[], { block, top, part }: ReadingPlace): number {
  const element = part && isInLayout(part.element) ? part.element : blocks[block];
  if (!element || !isInLayout(element)) return 0;
  const wanted = element === part?.element ? part.top : top;
  const offset = (): number => element.getBoundingClientRect().top - wanted;
  scrollerOf(element).scrollBy({ left: 0, top: offset(), behavior: 'instant' });
  return Math.max(0, offset());
}

function isInLayout(element: Element): boolean {
  return element.isConnected && element.getBoundingClientRect().height > 0;
}

/** The scroll container of an element: a box of the page, or the window. */
export function scrollerOf(element: Element): Element | Window {
  for (let at = parentOf(element); at && at !== document.body; at = parentOf(at)) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return window;
}

/** The reading progress in an article. */
export interface Progress {
  /** The block at the top of the window. */
  block: number;
  /** The share of it that is above the top of the window, 0 to 1. */
  share: number;
  /** The block is the first visible one. */
  isStart: boolean;
  /** The end of the article is in the window or above it. */
  isEnd: boolean;
}

/** The reading progress; `null` if the article begins below the window. */
export function readProgress(blocks: readonly Element[]): Progress | null {
  const boxes = blocks.map((block) => block.getBoundingClientRect());
  const last = boxes.findLastIndex(({ height }) => height > 0);
  const end = boxes[last];
  if (!end) return null;
  if (end.bottom <= 0) return { block: last, share: 1, isStart: false, isEnd: true };
  const at = readPlace(blocks);
  const height = boxes[at?.block ?? -1]?.height;
  if (!at || !height) return null;
  return {
    block: at.block,
    share: Math.max(0, -at.top) / height,
    isStart: at.block === boxes.findIndex((box) => box.height > 0),
    isEnd: end.bottom <= innerHeight,
  };
}
