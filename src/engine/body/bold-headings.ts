import { countCollapsed } from '../dom/count-words';
import { WORDS } from '../dom/scales';
import { collapse } from '../dom/text';
import { isDateline } from '../roles/dateline';
import { HEADING_WORDS } from '../roles/heading';
import { startsWithTimeOfDay } from '../roles/time-of-day';
import type { Draft } from './draft';
import { textOf } from './html/lines';
import type { Writer } from './html/writer';

/** Words: what follows a heading is text of this length. By hand on the development corpus, 2026-11. */
const FOLLOWING_WORDS = WORDS.line;
const ENDS_IN_SIGN = /[.,;:。…]["'”’»]?$/u;
const SECTION_HEADING = /^h[2-6]$/;

/**
 * Makes headings of paragraphs that are bold from end to end, short and followed by text: 6 % of the section headings of
 * the development corpus are marked up that way. Level 3 where the page has headings of its own, else 2.
 */
export function withBoldHeadings(drafts: readonly Draft[], writer: Writer): Draft[] {
  const hasHeadings = drafts.some(
    ({ element, isMinor }) => SECTION_HEADING.test(element.localName) && !isMinor,
  );
  return drafts.map((draft, at) => {
    if (at === 0 || !isBoldLine(draft.element) || !isText(drafts[at + 1]?.element)) return draft;
    const heading = writer.create(hasHeadings ? 'h3' : 'h2');
    heading.append(...textsIn(draft.element));
    return { ...draft, element: heading };
  });
}

/** The texts and breaks of a line, to stand in its heading without the bold. */
function textsIn(node: Node): Node[] {
  const isKept = node.nodeType === 3 || node.nodeName === 'BR';
  return isKept ? [node] : [...node.childNodes].flatMap(textsIn);
}

function isBoldLine(block: Element): boolean {
  if (block.localName !== 'p' || !block.firstElementChild) return false;
  if (!block.querySelector('b, strong') || block.querySelector('a[href]')) return false;
  const text = textOf(block);
  const words = countCollapsed(text);
  if (text === '' || words > HEADING_WORDS || ENDS_IN_SIGN.test(text)) return false;
  // Lines of a ticker begin with the time: they are posts, no sections.
  if (startsWithTimeOfDay(text) || isDateline({ text, words })) return false;
  const bold = [...block.querySelectorAll('b, strong')]
    .filter((element) => !element.parentElement?.closest('b, strong'))
    .map((element) => element.textContent ?? '')
    .join('');
  return collapse(bold).replace(/\s/g, '') === text.replace(/\s/g, '');
}

function isText(block: Element | undefined): boolean {
  if (block?.localName === 'figure') return true;
  if (block?.localName !== 'p' || isBoldLine(block)) return false;
  return countCollapsed(textOf(block)) >= FOLLOWING_WORDS;
}
