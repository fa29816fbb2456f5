import { placeIn, type ReadingPlace } from '../scroll/top-paragraph';
import { shadowRootOf, shadowRoots } from '../shared/shadow-roots';
import { DEEPEST, elementsDownTo } from './depth';

/** Tolerance (CSS px) for rounding. A reader who is further from the position after the last switch has scrolled. */
const SCROLLED_ON_PX = 2;

/** The state of a page, apart from its nodes, that a clean view must restore: all scroll positions and the focus. */
export interface PageSnapshot {
  /** Stores how far boxes are scrolled. Call it before the first of them is hidden: hidden ones forget it. */
  noteScrolled(): void;
  /** Stores the reading place after a switch of the view. */
  switched(at: ReadingPlace | null): void;
  /** Stores whether the reader has scrolled since the last switch. Call it before the next one. */
  beforeSwitch(at: ReadingPlace | null): void;
  /**
   * Restores everything. A reader who has not scrolled gets the exact scroll position; one who has scrolled keeps the
   * paragraph.
   */
  giveBack(blocks: readonly Element[], at: ReadingPlace | null): void;
}

interface ScrollPlace {
  element: Element;
  left: number;
  top: number;
}

/** Takes a snapshot of the page as it is now. */
export function takeSnapshot(scrolledElements: ScrolledElements): PageSnapshot {
  const focus = focused();
  const placesOf = (elements: readonly Element[]): ScrollPlace[] =>
    elements.map((element) => ({ element, left: element.scrollLeft, top: element.scrollTop }));
  // The body has no content to be scrolled in while it is covered.
  const own = placesOf([document.body].filter((body) => body && isScrolled(body)));
  let scrolled: ScrollPlace[] | null = null;
  const page = { left: scrollX, top: scrollY };
  let settled: ReadingPlace | null = null;
  let moved = false;

  const beforeSwitch = (at: ReadingPlace | null): void => {
    moved ||= at !== null && (settled?.block !== at.block || Math.abs(settled.top - at.top) > SCROLLED_ON_PX);
  };
  return {
    noteScrolled() {
      scrolled ??= placesOf(scrolledElements());
    },
    beforeSwitch,
    switched(at) {
      settled = at;
    },
    giveBack(blocks, at) {
      scrollTo({ ...page, behavior: 'instant' });
      for (const { element, left, top } of scrolled ?? own)
        element.scrollTo({ left, top, behavior: 'instant' });
      if (moved && at) placeIn(blocks, at);
      if (focus instanceof HTMLElement && focus.isConnected && focus !== focused())
        focus.focus({ preventScroll: true });
    },
  };
}

/** Returns the elements that are scrolled away from their start. */
export type ScrolledElements = () => readonly Element[];

/**
 * Tracks the scrolled elements. Only the first call reads the whole page, which is the slowest part of a switch;
 * after that, scroll events keep the list up to date.
 * @param signal ends the tracking
 */
export function watchScrolled(signal: AbortSignal): ScrolledElements {
  let known: Set<Element> | null = null;
  const ask = (): Set<Element> => {
    const seen = new Set([...elements(), ...inShadowRoots()].filter(isScrolled));
    const note = ({ target }: Event): unknown => target instanceof Element && seen.add(target);
    addEventListener('scroll', note, { capture: true, signal });
    return seen;
  };
  return () => {
    known ??= ask();
    for (const element of known) if (!element.isConnected) known.delete(element);
    return [...known].filter(isScrolled);
  };
}

/** The element with the focus, in whatever shadow root. */
function focused(): Element | null {
  let at = document.activeElement;
  for (let inner = at; inner; inner = shadowRootOf(inner)?.activeElement ?? null) at = inner;
  return at;
}

function isScrolled({ scrollTop, scrollLeft }: Element): boolean {
  return Boolean(scrollTop || scrollLeft);
}

/** The document's elements, down to `DEEPEST` levels. */
function elements(): Element[] {
  return [...elementsDownTo(document.documentElement, DEEPEST)].map(({ element }) => element);
}

function inShadowRoots(): Element[] {
  return shadowRoots().flatMap((root) => [...root.querySelectorAll('*')]);
}
