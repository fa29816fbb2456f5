import { withoutHash } from '../../engine/dom/url';

/** Characters. A raised link with more is a link that happens to be raised; by hand, longer than "[Anmerkung 12]". */
const LONGEST_RAISED_LABEL = 20;
/** A number, a letter or a sign, in brackets or not. */
const LABEL = /^[[(]?\s*(?:\d{1,3}|\p{L}|[*†‡§¶#]+)\s*[\])]?$/u;
const RAISED_NUMBER = /^[[(]?\d{1,3}[\])]?$/;
/** A bracket that holds nothing but the numbers of other notes so far. */
const OPEN_BRACKET = /[[(][\s\d,;–-]*$/;
const IN_BRACKETS = /^[[(].*[\])]$/;
/** Text that a note sign is glued to. Languages without spaces glue everything. */
const GLUED = /[\p{L}\p{N}\p{P}]$/u;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;
/** A raised number after one of these is a note; after a short word it is a power or a unit ("km²"). */
const BEFORE_RAISED_NOTE = /(?:\p{L}{4}|[.,;:!?”’"'»])$/u;

/**
 * True for the number or sign in a text that leads to a note: a raised link to a place in the page, such a link in
 * brackets ("[1]") or right after a word, and a raised number without a link that is no power.
 */
export function isNoteReference(element: Element): boolean {
  if (element.localName === 'sup') return isRaisedReference(element);
  if (!(element instanceof HTMLAnchorElement) || !leadsToThisPage(element)) return false;
  const label = textOf(element);
  if (!LABEL.test(label)) return false;
  if (element.querySelector('sup') || IN_BRACKETS.test(label)) return true;
  const before = textBefore(element);
  return OPEN_BRACKET.test(before) || (GLUED.test(before) && !WITHOUT_SPACES.test(before));
}

function isRaisedReference(raised: Element): boolean {
  const label = textOf(raised);
  const links = [...raised.querySelectorAll<HTMLAnchorElement>('a[href]')];
  if (links.length > 0) return links.every(leadsToThisPage) && label.length <= LONGEST_RAISED_LABEL;
  if (!RAISED_NUMBER.test(label)) return false;
  return IN_BRACKETS.test(label) || BEFORE_RAISED_NOTE.test(textBefore(raised));
}

function leadsToThisPage({ hash, href }: HTMLAnchorElement): boolean {
  return hash !== '' && withoutHash(href) === withoutHash(document.URL);
}

/** The text before an element in its paragraph; empty at the start of a block's first element. */
function textBefore(element: Element): string {
  let at: Node = element;
  while (!at.previousSibling && at.parentNode && at.parentElement?.matches('a, b, i, em, strong, span, sup'))
    at = at.parentNode;
  let text = '';
  for (
    let before = at.previousSibling;
    before && text.length < LONGEST_RAISED_LABEL;
    before = before.previousSibling
  )
    text = (before.textContent ?? '') + text;
  return text;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').trim();
}
