import { withoutEdges } from '../dom/characters';
import { closestOf, parentOf } from '../dom/flat-tree';
import { isBlank } from '../dom/text';
import { namesOf } from '../page/class-names';

const PATH_NAMES = new Set(['breadcrumb', 'breadcrumbs']);
/** Levels above a heading at which the name of a breadcrumb path may stand: it is a list in a box. By hand. */
const PATH_LEVELS = 5;

/** True for a heading in the path to the article ("Home › Politics › …"): it is named so, or ends a row of links. */
export function isInPath(heading: Element): boolean {
  return isNamedPath(heading) || endsRowOfLinks(heading);
}

/** True for a heading in what the page names its path. */
export function isNamedPath(heading: Element): boolean {
  if (heading.getAttributeNames().some((name) => name.includes('breadcrumb'))) return true;
  let at: Element | null = heading;
  for (let level = 0; at && level < PATH_LEVELS; level++, at = parentOf(at)) {
    for (const name of namesOf(at)) if (PATH_NAMES.has(name)) return true;
  }
  return false;
}

/** Links: a row with fewer before the heading may be a logo, or the section over a headline. By hand. */
const LEAST_LINKS = 2;

/** True for a heading that runs on in one line after links, or is the last entry of a list whose others are links. */
function endsRowOfLinks(heading: Element): boolean {
  const entry = closestOf(heading, 'li') ?? heading;
  if (entry === heading && !getComputedStyle(heading).display.startsWith('inline')) return false;
  if (entry !== heading && entry.nextElementSibling) return false;
  let links = 0;
  for (let before = entry.previousElementSibling; before; before = before.previousElementSibling) {
    if (isLinked(before)) links++;
    else if (!isSign(before)) return false;
  }
  return links >= LEAST_LINKS;
}

/** True where all that an element says is a link. */
function isLinked(element: Element): boolean {
  const link = element.localName === 'a' ? element : element.querySelector('a[href]');
  const said = textOf(element);
  return link !== null && said !== '' && textOf(link) === withoutEdges(said);
}

/** True for the arrow or bar between two links. */
function isSign(element: Element): boolean {
  return isBlank(textOf(element).replace(/[^\p{L}\p{N}]/gu, ''));
}

function textOf(element: Element): string {
  return (element.textContent ?? '').trim();
}
