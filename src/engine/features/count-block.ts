import { countWords } from '../dom/count-words';
import { closestOf } from '../dom/flat-tree';
import { WORDS } from '../dom/scales';
import { HEADINGS } from '../dom/tags';
import type { Block } from '../page/block';
import type { Add } from './count-names';
import { countLink } from './links';
import { leadsToOwnPage } from './own-place';
import { commentsIn, isCommentInRow } from './reader-comments';

/** The gender note that job advertisements carry by law: "(m/w/d)" in German, "(h/f)" in French, "(m/v/x)" in Dutch, "(k/m)" in Polish. */
const JOB_MARKER = /\((?:[mwfvhkdx](?:\s?[/|*]\s?(?:[mwfvhkdx]|div|gn|all))+|all genders|gn)\)/gi;
/** An amount with the sign or code of a currency, on either side. */
const PRICE =
  /(?:[€$£¥]\s?\d[\d.,]{0,14}|\d[\d.,]{0,14}\s?(?:€|eur\b|euro\b|usd\b|kr\b|zł|kč|円|元|원|₽|₺|chf\b))/gi;

/** Words of a block, at most, in which prices are counted: a longer one is prose. By hand on the development half of the corpus, 2026-11. */
const PRICE_WORDS = WORDS.paragraph;

/** Words of a choice that says an amount, at most: "5 €", "10 € a month". By hand. */
const AMOUNT_WORDS = WORDS.few;
/** Types of a field that is a button. */
const BUTTON_TYPES: ReadonlySet<string> = new Set(['button', 'submit']);

/** Counts what a block itself is or says: headings, comments, job advertisements, prices. */
export function countBlock(block: Block, add: Add): void {
  if (block.words > 0 && HEADINGS.has(block.tag)) {
    add('headings', block);
    if (leadsElsewhere(block)) add('linkedHeadings', block);
  }
  if (isMarkedComment(block) || isCommentInRow(block)) add('commentItems', block);
  for (const comment of commentsIn(block)) add('commentItems', comment);
  if (block.text === '') return;
  const jobs = block.text.includes('(') ? (block.text.match(JOB_MARKER)?.length ?? 0) : 0;
  if (jobs > 0) add('jobMarkers', block, jobs);
  if (block.words <= PRICE_WORDS && /\d/.test(block.text)) {
    const prices = block.text.match(PRICE)?.length ?? 0;
    if (prices > 0) add('prices', block, prices);
  }
}

/** True for readers' comments as schema.org marks them up. */
function isMarkedComment({ element }: Block): boolean {
  const type = element.getAttribute('itemtype');
  return type !== null && (type.endsWith('/Comment') || type.endsWith('/UserComments'));
}

/** True for a heading that is a link to another page from end to end. */
function leadsElsewhere({ element, words, linkWords }: Block): boolean {
  if (linkWords < words) return false;
  const link = element.querySelector('a[href]') ?? closestOf(element, 'a[href]');
  return link !== null && !leadsToOwnPage(link);
}

/** Counts a link, field, frame or time that stands in a block. */
export function countElement(element: Element, block: Block, add: Add): void {
  switch (element.localName) {
    case 'a':
      countLink(element, block, add);
      break;
    case 'button':
      countButton(element.textContent, block, add);
      break;
    case 'input': {
      const type = element.getAttribute('type')?.toLowerCase() ?? '';
      if (BUTTON_TYPES.has(type)) countButton(element.getAttribute('value'), block, add);
      if (type === 'radio') {
        add('choices', block);
        if (saysAmount((element as HTMLInputElement).labels?.[0]?.textContent)) add('amounts', block);
      }
      const name = `${element.getAttribute('name') ?? ''} ${element.getAttribute('autocomplete') ?? ''}`;
      if (type === 'email' || /e-?mail/i.test(name)) add('emailFields', block);
      if (type === 'password') add('passwordFields', block);
      break;
    }
    case 'textarea':
      add('textAreas', block);
      break;
    case 'iframe':
      add('frames', block);
      break;
    case 'time':
      add('times', block);
  }
}

function countButton(label: string | null, block: Block, add: Add): void {
  add('buttons', block);
  if (saysAmount(label)) add('amounts', block);
}

function saysAmount(label: string | null | undefined): boolean {
  if (!label || !/\d/.test(label)) return false;
  return countWords(label) <= AMOUNT_WORDS && label.match(PRICE) !== null;
}
