import { countWords } from '../dom/count-words';
import { CHARACTERS, WORDS } from '../dom/scales';
import type { Visibility } from '../dom/visibility';
import { visibleText } from '../dom/visible-text';
import { namesOf } from '../page/class-names';

/** Class names of the line over a headline, in the languages that class names are written in. */
const KICKER_NAMES = new Set(
  (
    'kicker overline topline roofline strapline eyebrow dachzeile oberzeile spitzmarke vorspitze rubrik ' +
    'pretitle pretitel supertitle surtitle surtitre surtitulo antetitulo volanta overtitle occhiello overheadline ' +
    'preheadline subline subheadline topic label tag'
  ).split(' '),
);
const HEADLINE_NAMES = new Set('headline title titel titre titulo titolo'.split(' '));
/** Words: a longer line is no kicker. By hand. */
const KICKER_WORDS = WORDS.line;
/** What stands between kicker and headline, at either end. */
const SEPARATOR = /^[\s:|\u2013\u2014+\u2022/.\u00b7-]+|[\s:|\u2013\u2014+\u2022/.\u00b7-]+$/g;

/** True where the headline's own markup sets a kicker apart. */
export function holdsKicker(heading: Element, visibility: Visibility): boolean {
  return splitKicker(heading, visibility) !== null;
}

/**
 * Splits a heading into kicker and headline where its markup does: the first part is named a kicker or is `small`, or the
 * last part is named the headline. `null` where the heading is one.
 */
export function splitKicker(
  heading: Element,
  visibility: Visibility,
): { kicker: string; title: string } | null {
  const children = [...withoutWrappers(heading).children].filter(
    (child) => visibleText(child, visibility) !== '',
  );
  const [first] = children;
  if (!first) return null;
  const whole = visibleText(heading, visibility);
  if (isKicker(first)) return cut(whole, visibleText(first, visibility));
  const named = children.find((child) => isHeadline(child));
  if (!named || named === first) return null;
  const title = visibleText(named, visibility);
  return whole.endsWith(title) ? cut(whole, whole.slice(0, whole.length - title.length)) : null;
}

/** A kicker without what stands between it and the headline. */
export function withoutSeparator(kicker: string): string {
  return kicker.length > CHARACTERS.field ? kicker : kicker.replace(SEPARATOR, '');
}

function cut(whole: string, start: string): { kicker: string; title: string } | null {
  if (!whole.startsWith(start) || countWords(start) > KICKER_WORDS) return null;
  const title = whole.slice(start.length).replace(/^[\s:|\u2013\u2014\u2022/\u00b7-]+/, '');
  return title === '' ? null : { kicker: withoutSeparator(start), title };
}

/** The innermost element that holds all of the heading. */
function withoutWrappers(heading: Element): Element {
  let at = heading;
  for (;;) {
    const [only, second] = at.children;
    if (!only || second || (only.textContent ?? '').trim() !== (at.textContent ?? '').trim()) return at;
    at = only;
  }
}

function isKicker(element: Element): boolean {
  if (element.localName === 'small') return true;
  if (isNamed(element, KICKER_NAMES)) return true;
  const [only] = element.children;
  return only !== undefined && only.textContent === element.textContent && isKicker(only);
}

/** Class names that stand at kickers within a headline, and elsewhere at much else. */
const VAGUE_NAMES = new Set('subline subheadline label tag topic'.split(' '));

/** True for an element, or the only one in it, that is named as the line over a headline is. */
export function isNamedKicker(element: Element): boolean {
  for (const name of namesOf(element)) if (KICKER_NAMES.has(name) && !VAGUE_NAMES.has(name)) return true;
  const [only] = element.children;
  return only !== undefined && only.textContent === element.textContent && isNamedKicker(only);
}

function isHeadline(element: Element): boolean {
  return element.getAttribute('itemprop') === 'headline' || isNamed(element, HEADLINE_NAMES);
}

function isNamed(element: Element, words: ReadonlySet<string>): boolean {
  for (const name of namesOf(element)) if (words.has(name)) return true;
  return false;
}
