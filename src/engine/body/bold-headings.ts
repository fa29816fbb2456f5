import { collapse } from '../dom/text';
import { isDateline } from '../roles/dateline';
import { startsWithTimeOfDay } from '../roles/time-of-day';
import { textOf } from './block-text';
import type { Body } from './write-body';

/** Headings are short; longer bold paragraphs are lead-ins or emphasis. */
const HEADING_WORDS = 14;
/** What follows a heading is text. */
const FOLLOWING_WORDS = 12;

/**
 * Turns paragraphs that are bold from end to end, short and followed by text into headings: 6 % of the section headings
 * of the development corpus are marked up that way. Level 3 where the page has headings of its own, else 2.
 */
export function promoteBoldParagraphs(body: Body): void {
  const blocks = [...body.container.children];
  const level = blocks.some((block) => /^h[2-6]$/.test(block.localName) && !body.minor.has(block)) ? 3 : 2;
  blocks.forEach((block, at) => {
    if (at === 0 || !isBoldLine(block) || !isText(blocks[at + 1])) return;
    const heading = body.container.ownerDocument.createElement(`h${level}`);
    heading.textContent = textOf(block).text;
    const source = body.sources.get(block);
    if (source) body.sources.set(heading, source);
    body.sources.delete(block);
    block.replaceWith(heading);
  });
}

function isBoldLine(block: Element): boolean {
  if (block.localName !== 'p' || !block.firstElementChild) return false;
  if (!block.querySelector('b, strong') || block.querySelector('a[href]')) return false;
  const { text, words } = textOf(block);
  if (text === '' || words > HEADING_WORDS || /[.,;:。…]["'”’»]?$/u.test(text)) return false;
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
  return block?.localName === 'p' && !isBoldLine(block) && textOf(block).words >= FOLLOWING_WORDS;
}
