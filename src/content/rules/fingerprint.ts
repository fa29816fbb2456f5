import { isClobbered, parentElementOf } from '../../engine/dom/clobbering';
import { SKIPPED } from '../../engine/dom/tags';
import {
  type Fingerprint,
  LONGEST_TEXT,
  MOST_LEVELS,
  MOST_SIGNS,
  type RuleKind,
} from '../../settings/rules/rules';
import { headingOf } from './heading';
import { isStable } from './stable-names';

/** Attributes that say what a box is in a word; `data-…` may as well. */
const TELLING = new Set(['role', 'itemprop', 'name']);
/** A label is short; what is longer may be a headline. */
const LABEL = /^\p{L}[\p{L}-]*(?: [\p{L}-]+){0,4}$/u;

/**
 * By what a box will be known again on other pages of the site. Of the page's text only a short heading is taken, of the
 * article itself not even that; no address.
 */
export function fingerprintFor(box: Element, kind: RuleKind): Fingerprint {
  const mark = fingerprintOf(box, kind);
  const count = (name: string): number => box.ownerDocument.getElementsByClassName(name).length;
  // Where a class names this box alone, those that it shares with others only make it look like them.
  const own = mark.classes.filter((name) => count(name) === 1);
  const classes = (own.length > 0 ? own : mark.classes).slice(0, MOST_SIGNS);
  return { ...mark, classes, attributes: mark.attributes.slice(0, MOST_SIGNS) };
}

/** Every sign of a box, as the page has it now. */
export function fingerprintOf(box: Element, kind: RuleKind): Fingerprint {
  const id = box.getAttribute('id');
  const heading = kind === 'hide' ? headingOf(box) : null;
  return {
    tag: box.localName.slice(0, LONGEST_TEXT),
    ...(id && isStable(id) ? { id } : {}),
    classes: stableClasses(box),
    attributes: telling(box),
    ...(heading ? { heading } : {}),
    inner: innerOf(box),
    path: pathOf(box),
  };
}

/** The classes of a box that can be relied on. */
function stableClasses(box: Element): string[] {
  return (box.getAttribute('class') ?? '').split(/\s+/).filter(isStable);
}

/** What its attributes say of a box, as `name=value`: no address, no number, no sentence. */
function telling(box: Element): string[] {
  return [...box.attributes]
    .filter(({ name, value }) => {
      if (name === 'aria-label') return LABEL.test(value);
      if (!TELLING.has(name) && !(name.startsWith('data-') && isStable(name.slice(5)))) return false;
      return /^\p{L}[\p{L}\d_-]*$/u.test(value) && isStable(value);
    })
    .map(({ name, value }) => `${name}=${value}`)
    .filter((sign) => sign.length <= LONGEST_TEXT);
}

/** Tags of what is directly in a box; a run of the same counts once, so that their number does not matter. */
function innerOf(box: Element): string[] {
  const tags = [...box.children].map(({ localName }) => localName).filter((tag) => !SKIPPED.has(tag));
  return tags
    .filter((tag, at) => tag !== tags[at - 1])
    .slice(0, MOST_SIGNS)
    .map((tag) => tag.slice(0, LONGEST_TEXT));
}

/** Where a box stands: tag and place among its siblings of that tag, from itself up to the body. */
function pathOf(box: Element): string[] {
  const path: string[] = [];
  for (
    let at: Element | null = box;
    at && at.localName !== 'body' && path.length < MOST_LEVELS;
    at = parentElementOf(at)
  )
    path.push(`${at.localName.slice(0, LONGEST_TEXT - 10)}:${placeOf(at)}`);
  return path;
}

function placeOf(element: Element): number {
  let place = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling)
    if (at.localName === element.localName) place++;
  return place;
}

/** True where a box can be asked what it is. */
export function isReadable(element: Element): boolean {
  return !isClobbered(element);
}
