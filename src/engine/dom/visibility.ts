import { own, selectAll, selectFirst } from './clobbering';
import { isBlank } from './text';

/**
 * The second name is the one that Chrome 120 knows. The browser asks for five names at each call, which is 8 % faster
 * where it need not look for them in a prototype.
 */
const WITH_VISIBILITY: CheckVisibilityOptions = Object.assign(Object.create(null), {
  visibilityProperty: true,
  checkVisibilityCSS: true,
});

/** What counts on a page although it is not seen, as of the analysis at hand. */
interface Unseen {
  /** All that keeps its place. */
  readonly inPlace: boolean;
  /** All that is laid out once the root is, as the page is hidden from its root until its scripts have run. */
  readonly fromRoot: boolean;
}
const pages = new WeakMap<Document, Unseen>();

/**
 * Tells what a page says about its unseen text, once for each analysis. Text that the page keeps in its place without
 * showing it is taken for kept from readers who do not pay, unless it waits for the page's scripts: where the publisher
 * declares the article as free, and, if nothing is declared as paid, where headline and frame are unseen like the text.
 * @param free what the publisher declares; `null` where it is nothing
 */
export function noteUnseen(document: Document, free: boolean | null): void {
  pages.set(document, {
    inPlace: free ?? isFrameUnseen(document),
    fromRoot: getComputedStyle(own(document, 'documentElement')).display === 'none',
  });
}

/** What every page shows of its article, even to those who do not pay. */
const FRAME = 'h1, main, [role="main"], article';

function isFrameUnseen(document: Document): boolean {
  // Mostly the first is all that counts, and is found without a look at the rest of the page.
  const first = selectFirst(document, FRAME);
  if (!first || (first.checkVisibility(WITH_VISIBILITY) && !isBlank(first.textContent ?? ''))) return false;
  let unseen = false;
  for (const part of selectAll(document, FRAME)) {
    if (!part.checkVisibility() || isBlank(part.textContent ?? '')) continue;
    if (part.checkVisibility(WITH_VISIBILITY)) return false;
    unseen = true;
  }
  return unseen;
}

/**
 * True where the browser renders neither the element nor anything in it. The content of a closed `<details>`
 * counts as rendered: one click of the reader shows it. So does what waits for the page's scripts (see `noteUnseen`),
 * what stands in a page that is not laid out at all, and what is only faint or cut at its edge.
 */
export function hiddenSubtree(element: Element): boolean {
  if (element.checkVisibility(WITH_VISIBILITY)) return false;
  if (element.checkVisibility()) return isHiddenInPlace(element);
  const { display } = getComputedStyle(element);
  if (display === 'none' || display === 'contents') return display === 'none';
  return !pages.get(element.ownerDocument)?.fromRoot && element.closest('details:not([open])') === null;
}

/** True for text that keeps its place on the page and is not seen there; pictures are hidden so until they are loaded. */
function isHiddenInPlace(element: Element): boolean {
  if (pages.get(element.ownerDocument)?.inPlace || !/\S/.test(element.textContent ?? '')) return false;
  const body = element.closest('body');
  if (!body || getComputedStyle(body).visibility !== 'visible') return false;
  for (const inner of element.querySelectorAll('*')) if (inner.checkVisibility(WITH_VISIBILITY)) return false;
  return true;
}

/** Conventional class names for text that is there for screen readers only (Bootstrap, WordPress, HTML5 Boilerplate, GOV.UK). */
const SCREEN_READER_NAMES =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|screen-reader(?:-text)?|screenreader|a11y-hidden|u-hidden-visually)(?:$|[\s_-])/i;

/**
 * True for text that only screen readers get: one pixel wide boxes by convention of their class name.
 * @param name the `class` attribute
 */
export function hintForScreenReaders(name: string | null): boolean {
  if (name === null || name === '') return false;
  let hint = knownNames.get(name);
  if (hint === undefined) {
    hint = SCREEN_READER_NAMES.test(name);
    if (knownNames.size >= MOST_KEPT) knownNames.clear();
    knownNames.set(name, hint);
  }
  return hint;
}

/** Class lists repeat all over a page. */
const knownNames = new Map<string, boolean>();
const MOST_KEPT = 4000;
