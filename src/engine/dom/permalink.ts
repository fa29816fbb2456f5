import { holdsLetter } from './characters';
import { parentElementOf } from './clobbering';

/** Levels between the mark and what it leads to: heading, its box, its section. */
const LEVELS = 4;
const HEADING = 'h1, h2, h3, h4, h5, h6';

/**
 * True for the mark beside a heading or a paragraph that is a link to its own place: "#", "¶". It says nothing. A number
 * that leads to a note is none.
 */
export function isPermalink(element: Element): boolean {
  if (element.localName !== 'a') return false;
  const href = element.getAttribute('href');
  if (!href?.includes('#')) return false;
  const text = element.textContent ?? '';
  if (text.trim() === '' || holdsLetter(text) || /\d/.test(text)) return false;
  if (element.closest(HEADING)) return true;
  const name = href.slice(href.indexOf('#') + 1);
  let at = parentElementOf(element);
  for (let level = 0; at && level < LEVELS; level++, at = parentElementOf(at))
    if (at.getAttribute('id') === name) return true;
  return false;
}
