import { collapse, normalise } from '../../engine/dom/text';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"], legend, summary, caption';
/** Every element that may head a box. */
export const MAY_HEAD = `${HEADINGS}, b, strong`;

/** A heading of more characters than this is a sentence, or the title of a story. */
const LONGEST = 60;

/**
 * What a box is headed with, as it stands there; `null` where it has no heading of its own. A linked heading is the title
 * of a story, which is another one tomorrow.
 */
export function titleOf(box: Element): string | null {
  const heading = box.matches(HEADINGS) ? box : (box.querySelector(HEADINGS) ?? leadOf(box));
  if (!heading || heading.closest('a[href]') || heading.querySelector('a[href]')) return null;
  const text = collapse(heading.textContent ?? '');
  return text !== '' && text.length <= LONGEST ? text : null;
}

/** As {@link titleOf}, in the form in which headings are compared. */
export function headingOf(box: Element): string | null {
  const title = titleOf(box);
  return title === null ? null : normalise(title);
}

/** Bold text that a box begins with. */
function leadOf(box: Element): Element | null {
  const first = box.firstElementChild;
  return first?.matches('b, strong')
    ? first
    : (first?.querySelector(':scope > :is(b, strong):only-child') ?? null);
}

/** How much two headings have in common, 0..1: the share of their words that stand in both. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}
