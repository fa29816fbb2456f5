import { holds, parentElementOf } from '../dom/clobbering';
import { CHARACTERS } from '../dom/scales';
import { hiddenSubtree, type Visibility } from '../dom/visibility';
import { STANDFIRST_CLASS } from './body';
import type { Draft } from './draft';

/** Class of the blocks of a fact box or of points in brief. */
const BOX_CLASS = 'galley-box';
/** Class of the figures of a gallery. */
const GALLERY_CLASS = 'galley-gallery';
/** Class of a block over which the page draws a line. */
const RULE_CLASS = 'galley-rule';

/** Names of boxes that stand beside the text with facts of it. */
const BOX_NAME =
  /\b(?:fact|info|faq|key)[-_]?(?:box|panel|facts|points|takeaways)\b|\bfactbox|\binfobox|\bfaktenbox|\binfokasten/i;
/** A box with more than this share of the text is the article itself. By hand. */
const LARGEST_BOX = 0.4;

interface Place {
  root: Element;
  visibility: Visibility;
  /** True for what sums the article up in points. */
  isPoints(source: Element): boolean;
  /** True for what is no part of the article. */
  isLeft(element: Element): boolean;
}

/** Marks the blocks that the page shows as one: boxes with facts, galleries; and those with a line over them. */
export function markGroups(drafts: readonly Draft[], place: Place): void {
  markBoxes(drafts, place);
  markGalleries(drafts);
  markRules(drafts, place);
}

function markBoxes(drafts: readonly Draft[], { root, isPoints }: Place): void {
  const boxes = new Map<Element, Draft[]>();
  for (const draft of drafts) {
    const box = isPoints(draft.source) ? draft.source : boxAround(draft.source, root);
    if (box) boxes.set(box, [...(boxes.get(box) ?? []), draft]);
  }
  if (boxes.size === 0) return;
  const lengthOf = (some: readonly Draft[]): number =>
    some.reduce((sum, { element }) => sum + (element.textContent?.length ?? 0), 0);
  const whole = lengthOf(drafts);
  for (const inside of boxes.values()) {
    // Quotations and pictures that are set aside have a look of their own.
    const isText = inside.some(({ element }) => /^(?:p|ul|ol|dl|table)$/.test(element.localName));
    if (!isText || lengthOf(inside) > whole * LARGEST_BOX) continue;
    for (const { element } of inside)
      if (!element.classList.contains(STANDFIRST_CLASS)) element.classList.add(BOX_CLASS);
  }
}

/** The box with facts in which an element stands. */
function boxAround(element: Element, root: Element): Element | null {
  let at: Element | null = element;
  for (; at && at !== root; at = parentElementOf(at)) if (isBoxOfFacts(at)) return at;
  return null;
}

function isBoxOfFacts(box: Element): boolean {
  return (
    box.localName === 'aside' || BOX_NAME.test((box.getAttribute('class') ?? '').slice(0, CHARACTERS.line))
  );
}

/** Figures in a row, in a box of the page that holds no other block. */
function markGalleries(drafts: readonly Draft[]): void {
  const isPicture = ({ element }: Draft): boolean =>
    element.localName === 'figure' && element.firstElementChild?.localName === 'img';
  for (let from = 0; from < drafts.length; from++) {
    let to = from;
    while (to < drafts.length && isPicture(drafts[to] as Draft)) to++;
    const row = drafts.slice(from, to);
    const [first, last] = [row[0], row.at(-1)];
    if (first && last && row.length > 1) {
      const box = commonBox(first.source, last.source);
      const others = [drafts[from - 1], drafts[to]];
      if (box && !others.some((other) => other && holds(box, other.source)))
        for (const { element } of row) element.classList.add(GALLERY_CLASS);
    }
    from = to;
  }
}

function commonBox(first: Element, last: Element): Element | null {
  let at: Element | null = first;
  while (at && !holds(at, last)) at = parentElementOf(at);
  return at;
}

function markRules(drafts: readonly Draft[], { root, visibility, isLeft }: Place): void {
  for (const rule of root.querySelectorAll('hr')) {
    if (isLeft(rule) || hiddenSubtree(rule, visibility)) continue;
    const after = drafts.findIndex(
      ({ source }) => (rule.compareDocumentPosition(source) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    if (after > 0) drafts[after]?.element.classList.add(RULE_CLASS);
  }
}
