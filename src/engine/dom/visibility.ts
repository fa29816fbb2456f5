import { clipping, type IsClipped } from './clipped';
import { own, selectAll, selectFirst } from './clobbering';
import { type FlatTree, LIGHT_TREE } from './flat-tree';
import { CLASS_LISTS, memo } from './memo';
import { isBlank } from './text';

/** `checkVisibilityCSS` is the older name, which Chrome 120 knows. Without a prototype: the browser looks up five names at each call. */
const WITH_VISIBILITY: CheckVisibilityOptions = Object.assign(Object.create(null), {
  visibilityProperty: true,
  checkVisibilityCSS: true,
});

/** What of a page counts as visible although the browser does not render it. */
export interface Visibility {
  /** Text with `visibility: hidden` counts: it waits for the page's scripts. */
  readonly countsInvisible: boolean;
  /** The root element has `display: none`, so the browser renders nothing: what would be laid out counts. */
  readonly isRootHidden: boolean;
  /** The page with its shadow roots. */
  readonly tree: FlatTree;
  /** True for an element whose text CSS keeps from the eye, although the browser renders it. */
  readonly isClipped: IsClipped;
}

/** Only what the browser renders counts: for a look at single elements without an analysis of the page. */
export const PLAIN_VISIBILITY: Visibility = {
  countsInvisible: false,
  isRootHidden: false,
  tree: LIGHT_TREE,
  isClipped: (element) => clipping()(element),
};

/** What the publisher declares about who may read the article. */
interface DeclaredAccess {
  /** `null` where nothing is declared. */
  readonly free: boolean | null;
  /** Selectors of parts declared as not free. */
  readonly paidParts: readonly string[];
}

/**
 * Finds out what counts as visible on a page. Invisible text that keeps its place is usually text that only
 * subscribers get. It waits for the page's scripts instead where the publisher declares the article as free, or
 * declares nothing and the headline and the main elements are invisible too.
 */
export function readVisibility(
  document: Document,
  { free, paidParts }: DeclaredAccess,
  tree: FlatTree = LIGHT_TREE,
): Visibility {
  return {
    countsInvisible: paidParts.length === 0 && (free ?? isFrameInvisible(document)),
    isRootHidden: getComputedStyle(own(document, 'documentElement')).display === 'none',
    tree,
    isClipped: clipping(),
  };
}

/** What a page shows of its article to everyone. */
const FRAME = 'h1, main, [role="main"], article';

function isFrameInvisible(document: Document): boolean {
  // On most pages the first one decides, and is found without a search of the whole page.
  const first = selectFirst(document, FRAME);
  if (!first || (first.checkVisibility(WITH_VISIBILITY) && !isBlank(first.textContent ?? ''))) return false;
  let isInvisible = false;
  for (const part of selectAll(document, FRAME)) {
    if (!part.checkVisibility() || isBlank(part.textContent ?? '')) continue;
    if (part.checkVisibility(WITH_VISIBILITY)) return false;
    isInvisible = true;
  }
  return isInvisible;
}

/**
 * True where neither the element nor anything in it is visible. The content of a closed `<details>` counts as
 * visible: one click shows it. So does what `visibility` says, and what is only transparent or clipped.
 */
export function hiddenSubtree(element: Element, visibility: Visibility): boolean {
  if (element.checkVisibility(WITH_VISIBILITY)) return false;
  if (element.checkVisibility()) return isInvisibleInPlace(element, visibility);
  const { display } = getComputedStyle(element);
  if (display === 'none' || display === 'contents') return display === 'none';
  return !visibility.isRootHidden && element.closest('details:not([open])') === null;
}

/** True for invisible text that keeps its place. Pictures are invisible until they are loaded, so they do not count. */
function isInvisibleInPlace(element: Element, { countsInvisible }: Visibility): boolean {
  if (countsInvisible || !/\S/.test(element.textContent ?? '')) return false;
  const body = element.closest('body');
  if (!body || getComputedStyle(body).visibility !== 'visible') return false;
  for (const inner of element.querySelectorAll('*')) if (inner.checkVisibility(WITH_VISIBILITY)) return false;
  return true;
}

/** Conventional class names for text that is there for screen readers only (Bootstrap, WordPress, HTML5 Boilerplate, GOV.UK). */
const SCREEN_READER_NAMES =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|screen-reader(?:-text)?|screenreader|a11y-hidden|u-hidden-visually)(?:$|[\s_-])/i;

/**
 * True for text that only screen readers get: by the conventional names of such boxes, and by what CSS shows.
 * @param classes the `class` attribute, where the caller has read it
 */
export function onlyForScreenReaders(
  element: Element,
  visibility: Visibility,
  classes: string | null = element.getAttribute('class'),
): boolean {
  return (
    (classes !== null && classes !== '' && isNamedForThem(classes)) || visibility.isClipped(element, classes)
  );
}

const isNamedForThem = memo(CLASS_LISTS, (classes: string) => SCREEN_READER_NAMES.test(classes));
