import { placeIn, type ReadingPlace } from '../scroll/top-paragraph';

/** A reader who is further than this from where the last switch left them has scrolled on. CSS px; for rounding. */
const SCROLLED_ON_PX = 2;

/** What a clean view must give back of a page besides its nodes: every scroll position and the focus. */
export interface PageSnapshot {
  /** Notes where a switch of the view left the reader. */
  switched(at: ReadingPlace | null): void;
  /** Notes where the reader is before a switch. */
  beforeSwitch(at: ReadingPlace | null): void;
  /**
   * Gives everything back. A reader who has not moved gets the very same scroll position; one who has read on keeps
   * the paragraph.
   */
  giveBack(blocks: readonly Element[], at: ReadingPlace | null): void;
}

/** Remembers the page as it is now. */
export function takeSnapshot(scrolledElements: ScrolledElements): PageSnapshot {
  const focus = document.activeElement;
  const scrolled = scrolledElements().map((element) => ({
    element,
    left: element.scrollLeft,
    top: element.scrollTop,
  }));
  const page = { left: scrollX, top: scrollY };
  let settled: ReadingPlace | null = null;
  let moved = false;

  const beforeSwitch = (at: ReadingPlace | null): void => {
    moved ||= at !== null && (settled?.block !== at.block || Math.abs(settled.top - at.top) > SCROLLED_ON_PX);
  };
  return {
    beforeSwitch,
    switched(at) {
      settled = at;
    },
    giveBack(blocks, at) {
      scrollTo({ ...page, behavior: 'instant' });
      for (const { element, left, top } of scrolled) element.scrollTo({ left, top, behavior: 'instant' });
      if (moved && at) placeIn(blocks, at);
      if (focus instanceof HTMLElement && focus.isConnected && focus !== document.activeElement)
        focus.focus({ preventScroll: true });
    },
  };
}

/** The elements that are not at their start. */
export type ScrolledElements = () => readonly Element[];

/**
 * Knows what is scrolled. The whole page is asked once only, at the first call, which takes longer than all else in a
 * switch; from then on the page tells.
 * @param signal ends that
 */
export function watchScrolled(signal: AbortSignal): ScrolledElements {
  let known: Set<Element> | null = null;
  const ask = (): Set<Element> => {
    const seen = new Set([...elements()].filter(isScrolled));
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

function isScrolled({ scrollTop, scrollLeft }: Element): boolean {
  return Boolean(scrollTop || scrollLeft);
}

/**
 * Levels of elements that are asked. No parser nests deeper; what a script nests deeper takes browsers seconds to answer
 * for.
 */
const DEEPEST = 600;

/** The document's elements, down to a depth. */
function* elements(): Generator<Element> {
  let depth = 0;
  for (let at: Element | null = document.documentElement; at; ) {
    yield at;
    let next: Element | null = depth < DEEPEST ? at.firstElementChild : null;
    if (next) depth += 1;
    for (; !next && at; depth -= next ? 0 : 1) {
      next = at.nextElementSibling;
      if (!next) at = at.parentElement;
    }
    at = next;
  }
}
