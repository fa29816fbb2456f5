import { placeIn, type ReadingPlace } from '../scroll/position';

/** Further than this (CSS px) from where the last switch left them, a reader has scrolled on. */
const STILL = 2;

/** What clean mode must give back of a page besides its nodes: every scroll position and the focus. */
export interface PageBefore {
  /** Notes where a switch of the view left the reader. */
  settle(at: ReadingPlace | null): void;
  /** Notes where the reader is before a switch. */
  look(at: ReadingPlace | null): void;
  /**
   * Gives everything back. A reader who has not moved gets the very same scroll position; one who has read on keeps
   * the paragraph.
   */
  giveBack(blocks: readonly Element[], at: ReadingPlace | null): void;
}

/** Remembers the page as it is now. */
export function rememberPage(): PageBefore {
  const focus = document.activeElement;
  const scrolled = scrolledElements().map((element) => ({
    element,
    left: element.scrollLeft,
    top: element.scrollTop,
  }));
  const page = { left: scrollX, top: scrollY };
  let settled: ReadingPlace | null = null;
  let moved = false;

  const look = (at: ReadingPlace | null): void => {
    moved ||= at !== null && (settled?.block !== at.block || Math.abs(settled.top - at.top) > STILL);
  };
  return {
    look,
    settle(at) {
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

/** All that has been scrolled; `null` until the whole page was asked once. */
let known: Set<Element> | null = null;

/**
 * The elements that are not at their start. The whole page is asked once only, which takes longer than all else in a
 * switch; from then on the page tells what is scrolled.
 */
function scrolledElements(): Element[] {
  if (known === null) {
    const seen = new Set([...elements()].filter(isScrolled));
    addEventListener('scroll', ({ target }) => target instanceof Element && seen.add(target), true);
    known = seen;
  }
  for (const element of known) if (!element.isConnected) known.delete(element);
  return [...known].filter(isScrolled);
}

function isScrolled({ scrollTop, scrollLeft }: Element): boolean {
  return Boolean(scrollTop || scrollLeft);
}

/** No parser nests elements deeper; what a script nests deeper takes browsers seconds to ask where it scrolled to. */
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
