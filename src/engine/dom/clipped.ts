import { MEDIA } from './tags';
import { isBlank, normalise } from './text';

/** CSS px: boxes as small as this show no text. The conventional style for screen readers has one pixel. */
const PIXEL_PX = 1;
/** CSS px: text this far beyond the edge is never seen. Conventional distances are 999em and 9999px. */
const BEYOND_EDGE_PX = -900;
/** Percent that a box is cut by from both sides together, at least, until nothing is left of it. */
const WHOLE_PERCENT = 99;
/** Names to remember for one page. By hand: pages have some hundred. */
const MOST_NAMES = 4000;

/**
 * A function that is true for an element whose text CSS keeps from the eye, by whatever style: clipped to a pixel, moved
 * beyond the edge, in letters without size; and for a transparent copy of the text beside it. Other transparent text may be
 * about to fade in. Decided by computed styles; of elements with the same classes in boxes with the same classes that show
 * their text one is asked. One that hides its text is asked itself, so that no text is lost for the class it shares.
 */
export function clipping(): IsClipped {
  /** Names of elements that show their text, by the classes of the boxes they stand in. */
  const plain = new Map<string, Set<string>>();
  let size = 0;
  /** Of neighbours the box is looked up once. */
  let box: Element | null = null;
  let inBox: Set<string> | null = null;
  const namesIn = (parent: Element | null): Set<string> => {
    if (inBox && parent === box) return inBox;
    // A field of a form may hide its method.
    const classes = (parent && Element.prototype.getAttribute.call(parent, 'class')) ?? '';
    let names = plain.get(classes);
    if (!names) {
      names = new Set();
      plain.set(classes, names);
    }
    box = parent;
    inBox = names;
    return names;
  };
  return (element, classes = element.getAttribute('class')) => {
    if (NEVER_CLIPPED.has(element.localName) || !element.firstChild) return false;
    const known = namesIn(element.parentElement);
    const name = nameOf(element, classes);
    if (known.has(name) && !STYLED.test(element.getAttribute('style') ?? '')) return false;
    const style = getComputedStyle(element);
    if (isSuspicious(style) && isClipped(element, style) && isBareText(element)) return true;
    known.add(name);
    if (++size > MOST_NAMES) {
      plain.clear();
      inBox = null;
      size = 0;
    }
    return false;
  };
}

/**
 * True for an element whose text CSS keeps from the eye.
 * @param classes its `class` attribute, where the caller has read it
 */
export type IsClipped = (element: Element, classes?: string | null) => boolean;

/** Media, which are no text, and the frame of a page, of its lists and tables: asking them takes time for nothing. */
const NEVER_CLIPPED: ReadonlySet<string> = new Set([
  ...MEDIA,
  ...'main article li tbody thead tr td th dd form'.split(' '),
]);

/** Styles of an element's own with which it may hide its text. */
const STYLED = /clip|position|overflow|opacity|indent|font|width|height/;

/** What the style of an element mostly depends on: its classes and id; of one without, its tag and place. */
function nameOf(element: Element, classes: string | null): string {
  const id = element.getAttribute('id');
  if (classes) return id ? `${classes}#${id}` : classes;
  if (id) return `#${id}`;
  const { localName, previousElementSibling, nextElementSibling } = element;
  const hidden = element.getAttribute('aria-hidden') ?? '';
  return `<${localName}${previousElementSibling ? 1 : 0}${nextElementSibling ? 1 : 0}${hidden}`;
}

/** What no page means for screen readers alone: it waits for scripts, and boxes of pictures for their pictures. */
const NEVER_FOR_SCREEN_READERS = 'h1, main, article, img, picture, video, iframe';

function isBareText(element: Element): boolean {
  return !isBlank(element.textContent ?? '') && element.querySelector(NEVER_FOR_SCREEN_READERS) === null;
}

/** True where one of the styles may hide the text; what stands within decides. */
function isSuspicious(style: CSSStyleDeclaration): boolean {
  const { overflowX, fontSize, opacity, position } = style;
  return (
    position === 'absolute' ||
    position === 'fixed' ||
    overflowX === 'hidden' ||
    overflowX === 'clip' ||
    fontSize === '0px' ||
    opacity === '0' ||
    Number.parseFloat(style.textIndent) <= BEYOND_EDGE_PX
  );
}

/** Text of a page. Without size, its letters wait for scripts. */
const TEXT: ReadonlySet<string> = new Set(['p', 'figcaption', 'blockquote', 'li', 'td', 'pre']);

function isClipped(element: Element, style: CSSStyleDeclaration): boolean {
  const { clip, clipPath, overflowX, position } = style;
  if (position === 'absolute' || position === 'fixed')
    if (isCutByClip(clip) || isCutByPath(clipPath) || isBeyondEdge(style)) return true;
  if ((overflowX === 'hidden' || overflowX === 'clip') && isPixel(style)) return true;
  if (hidesLetters(style)) return !TEXT.has(element.localName) && hidesAllLetters(element);
  return style.opacity === '0' && isCopy(element);
}

/** `rect(top, right, bottom, left)` that leaves a pixel at most. */
function isCutByClip(clip: string): boolean {
  const [top, right, bottom, left] = numbersIn(clip);
  if (top === undefined || right === undefined || bottom === undefined || left === undefined) return false;
  return bottom - top <= PIXEL_PX || right - left <= PIXEL_PX;
}

/** `inset()` that cuts a box from two sides until nothing is left, or a circle without size. */
function isCutByPath(path: string): boolean {
  if (path === 'none' || path === '') return false;
  const numbers = numbersIn(path);
  if (path.startsWith('circle') || path.startsWith('ellipse')) return numbers[0] === 0;
  if (path.startsWith('polygon')) return numbers.every((number) => number === 0);
  if (!path.startsWith('inset') || !path.includes('%')) return false;
  const [top = 0, right = top, bottom = top, left = right] = numbers;
  return top + bottom >= WHOLE_PERCENT || left + right >= WHOLE_PERCENT;
}

/** True for a box of which the nearer end is far to the left, to the right or above of what it is placed in. */
function isBeyondEdge({ left, right, top, width, height }: CSSStyleDeclaration): boolean {
  const [toLeft, toRight, up, wide, high] = [left, right, top, width, height].map(Number.parseFloat) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return toLeft + wide <= BEYOND_EDGE_PX || toRight + wide <= BEYOND_EDGE_PX || up + high <= BEYOND_EDGE_PX;
}

function isPixel({ width, height }: CSSStyleDeclaration): boolean {
  return Number.parseFloat(width) <= PIXEL_PX && Number.parseFloat(height) <= PIXEL_PX;
}

/** True for letters without size, and for those that an indent moves out of sight. */
function hidesLetters({ fontSize, textIndent, overflowX, whiteSpace }: CSSStyleDeclaration): boolean {
  const indent = Number.parseFloat(textIndent);
  if (fontSize === '0px' || indent <= BEYOND_EDGE_PX) return true;
  return (
    indent >= WHOLE_PERCENT && textIndent.endsWith('%') && overflowX !== 'visible' && whiteSpace === 'nowrap'
  );
}

/**
 * True where the letters begin to be hidden in this element, and no element within sets them otherwise: boxes of rows often
 * have letters without size themselves.
 */
function hidesAllLetters(element: Element): boolean {
  if (element.parentElement && hidesLetters(getComputedStyle(element.parentElement))) return false;
  for (const inner of element.querySelectorAll('*'))
    if (!isBlank(inner.textContent ?? '') && !hidesLetters(getComputedStyle(inner))) return false;
  return true;
}

/** True for transparent text that the element before or after it says as well. */
function isCopy(element: Element): boolean {
  const text = normalise(element.textContent ?? '');
  if (text === '') return false;
  return [element.previousElementSibling, element.nextElementSibling].some(
    (other) =>
      other !== null &&
      normalise(other.textContent ?? '').startsWith(text) &&
      getComputedStyle(other).opacity !== '0',
  );
}

function numbersIn(value: string): number[] {
  return (value.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
}
