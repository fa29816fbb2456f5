import { countWords } from '../dom/count-words';
import { follows, isInside } from '../dom/flat-tree';
import { HEADINGS } from '../dom/tags';
import { endsInFullStop } from '../dom/text';
import { HEADING_WORDS } from '../roles/heading';
import type { Draft } from './draft';
import { textOf } from './html/lines';

/**
 * Leaves out headings whose boxes are gone: one with nothing after it, and one that another heading of the same or a
 * higher level follows where the page has a dropped box between the two.
 * @param dropped live elements that are no part of the body, in document order
 */
export function withoutOrphanHeadings(drafts: readonly Draft[], dropped: readonly Element[]): Draft[] {
  const kept: Draft[] = [];
  let next: Draft | null = null;
  for (const draft of [...drafts].reverse()) {
    const isOrphan: boolean =
      isHeading(draft.element) &&
      (next === null || (isAtLeast(next.element, draft.element) && isBoxBetween(draft, next, dropped)));
    if (isOrphan) continue;
    kept.push(draft);
    next = draft;
  }
  return kept.reverse();
}

/** A longer heading, or one that ends in a full stop, is a sentence of the text that is set large. */
function isHeading(block: Element): boolean {
  if (!HEADINGS.has(block.localName)) return false;
  const text = textOf(block);
  return countWords(text) <= HEADING_WORDS && !endsInFullStop(text);
}

/** True for a heading of the same or a higher level. */
function isAtLeast(next: Element, heading: Element): boolean {
  return HEADINGS.has(next.localName) && next.localName <= heading.localName;
}

function isBoxBetween(before: Draft, after: Draft, dropped: readonly Element[]): boolean {
  const box = firstAfter(before.source, dropped);
  return box !== undefined && isAfter(box, after.source);
}

/** The first of elements in document order that stands after another, by binary search. */
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
  return follows(element, other) && !isInside(other, element);
}
