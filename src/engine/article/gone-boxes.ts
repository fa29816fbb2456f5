import { HEADINGS } from '../page/tags';
import { countWords } from '../page/text';

/**
 * Takes headings out of the body whose boxes are gone: one with nothing after it, and one that another heading of the
 * same or a higher level follows where the page has a dropped box between the two.
 * @param sources live block of each block of the body; kept in step
 * @param dropped live elements that are no part of the body
 */
export function dropHeadingsOfGoneBoxes(
  container: Element,
  sources: Map<Element, Element>,
  dropped: ReadonlySet<Element>,
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

/** Longer headings are sentences of the text that are set large. */
const HEADING_WORDS = 14;

function isHeading(block: Element): boolean {
  return HEADINGS.has(block.localName) && countWords(block.textContent ?? '') <= HEADING_WORDS;
}

/** True for a heading of the same or a higher level. */
function isAtLeast(next: Element, heading: Element): boolean {
  return HEADINGS.has(next.localName) && next.localName <= heading.localName;
}

function isBoxBetween(
  before: Element,
  after: Element,
  sources: ReadonlyMap<Element, Element>,
  dropped: ReadonlySet<Element>,
): boolean {
  const from = sources.get(before);
  const to = sources.get(after);
  if (!from || !to) return false;
  for (const box of dropped) if (follows(from, box) && follows(box, to)) return true;
  return false;
}

function follows(before: Element, after: Element): boolean {
  return (
    (before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    !before.contains(after)
  );
}
