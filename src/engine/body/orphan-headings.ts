import { HEADINGS } from '../dom/tags';
import { collapse, countWords, endsInFullStop } from '../dom/text';

/**
 * Takes headings out of the body whose boxes are gone: one with nothing after it, and one that another heading of the
 * same or a higher level follows where the page has a dropped box between the two.
 * @param sources live block of each block of the body; kept in step
 * @param dropped live elements that are no part of the body, in document order
 */
export function dropHeadingsOfGoneBoxes(
  container: Element,
  sources: Map<Element, Element>,
  dropped: readonly Element[],
): void {
  const drop = (heading: Element): void => {
    sources.delete(heading);
    heading.remove();
  };
  let next: Element | null = null;
  for (const block of [...container.children].reverse()) {
    const heads = isHeading(block);
    if (heads && (next === null || (isAtLeast(next, block) && isBoxBetween(block, next, sources, dropped))))
      drop(block);
    else next = block;
  }
}

/** Longer headings, and those that end in a full stop, are sentences of the text that are set large. */
const HEADING_WORDS = 14;

function isHeading(block: Element): boolean {
  if (!HEADINGS.has(block.localName)) return false;
  const text = collapse(block.textContent ?? '');
  return countWords(text) <= HEADING_WORDS && !endsInFullStop(text);
}

/** True for a heading of the same or a higher level. */
function isAtLeast(next: Element, heading: Element): boolean {
  return HEADINGS.has(next.localName) && next.localName <= heading.localName;
}

function isBoxBetween(
  before: Element,
  after: Element,
  sources: ReadonlyMap<Element, Element>,
  dropped: readonly Element[],
): boolean {
  const from = sources.get(before);
  const to = sources.get(after);
  if (!from || !to) return false;
  const box = firstAfter(from, dropped);
  return box !== undefined && isAfter(box, to);
}

/** The first of elements in document order that stands after another, by halves: to compare places is slow on long pages. */
function firstAfter(element: Element, ordered: readonly Element[]): Element | undefined {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(element, ordered[middle] as Element)) high = middle;
    else low = middle + 1;
  }
  return ordered[low];
}

/** True for what stands after an element, and not within it. */
function isAfter(element: Element, other: Element): boolean {
  const place = element.compareDocumentPosition(other);
  return (
    (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (place & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}
