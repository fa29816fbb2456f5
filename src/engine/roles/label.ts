import { type Context, position } from '../context/context';
import { bare } from '../dom/characters';
import { collapse, endsInFullStop, endsSentence, normalise } from '../dom/text';
import { areUnsuspected } from '../features/block-phrases';
import type { Phrasebook } from '../lexicon/phrasebook';
import type { Block } from '../page/block';
import type { ClutterCategory } from '../types';
import { isCredit } from './credit';
import { isDateLine } from './date';
import { isDateline } from './dateline';
import { isTimeOfDay } from './time-of-day';

/** Loose texts shorter than this that are no sentence and not set as the article is are labels. */
const LABEL_WORDS = 5;
/** A paragraph with as many is no label, even without a sentence in it. */
const PARAGRAPH_WORDS = 12;

/**
 * True for a short loose text that is no sentence: "3 min", "Photo: A. Name", a date. It is no clutter to hide, but no
 * text of the article either.
 */
export function isLabel(node: Block, context: Context): boolean {
  if (node.words === 0) return true;
  if ((node.links > 0 || node.tag === 'a') && isJump(node.element)) return true;
  if (isDateline(node) && position(context, node) === 'before') return false;
  const sentence = endsSentence(node.text);
  if (isDateLine(node)) return !context.inStyle.has(node) && isNearHead(node, context);
  if (context.setAsText(node)) return false;
  if (position(context, node) === 'after')
    return (
      node.prose === 0 && (node.tag !== 'p' || node.words < PARAGRAPH_WORDS) && !isLastLine(node, context)
    );
  if (!sentence && isCredit(node, context)) return true;
  return node.words < LABEL_WORDS && !sentence && node.tag !== 'p' && !isPostTime(node.text, context);
}

/**
 * True for a line among the last paragraphs that says whom text or pictures are from, and for a short sentence right
 * after them: "This article first appeared in the Courier."
 */
function isLastLine(node: Block, context: Context): boolean {
  const { lastProse } = context;
  if (!lastProse || node.parent !== lastProse.parent) return false;
  if (isCredit(node, context)) return SIGNED.test(node.text);
  return (
    node.index === lastProse.end &&
    node.tag === lastProse.tag &&
    node.links === 0 &&
    endsInFullStop(node.text) &&
    node.words >= LABEL_WORDS &&
    areUnsuspected(context.phrases.of(node))
  );
}

/** "Photo: Anna Gull", "© Quay Press". */
const SIGNED = /[:/©]/;

/** A year alone names a date only over the text; in it, a line may name some: "In office since 2022", "1957–59: the quay". */
function isNearHead({ index, text }: Block, { firstProse }: Context): boolean {
  const start = firstProse?.index ?? 0;
  return index < start || (index < start + DATE_LINE_BLOCKS && DAY.test(text.replace(YEARS, '')));
}

const DAY = /(?<!\d)\d{1,2}(?!\d)|[年년]/;
const YEARS = /(?:19|20)\d\d\s?[–/-]\s?(?:19|20)?\d\d(?![\d/.-])/g;

/** With fewer times in the text they are those of the article. */
const LEAST_TIMES = 3;

/** True for the time over a post of a live blog. */
function isPostTime(text: string, { root, counts }: Context): boolean {
  return root !== null && isTimeOfDay(text) && counts.count('times', root) >= LEAST_TIMES;
}

/** True for links of a few words to other places of the same page and nothing else: "Skip this", "Back to top", contents. */
export function isJump(element: Element): boolean {
  if (!/\S\s+\S/.test(element.textContent ?? '')) return false;
  const links = element.localName === 'a' ? [element] : [...element.querySelectorAll('a')];
  if (links.length === 0 || !links.every((link) => link.getAttribute('href')?.startsWith('#'))) return false;
  const linked = links.map((link) => link.textContent ?? '').join('');
  return collapse(linked).replace(/\s/g, '') === collapse(element.textContent ?? '').replace(/\s/g, '');
}

/** Date lines stand this near to the first paragraph. */
const DATE_LINE_BLOCKS = 10;

/** Kinds of stock sentences that pages put between the article's blocks without a box of their own. */
const STOCK: ReadonlySet<ClutterCategory> = new Set([
  'newsletter',
  'social',
  'consent',
  'notice',
  'app-promo',
]);
const STOCK_WORDS = 30;

/**
 * True for loose text between blocks that says nothing of the article: a sign, a single word, a jump within the page,
 * or, where the text is set in paragraphs, a stock sentence or the label of a box.
 */
export function isLooseLabel(run: readonly Node[], holder: Element, context: Context): boolean {
  const text = collapse(holder.textContent ?? '');
  const words = text.split(' ').length;
  if (words < 3 && !endsSentence(text)) return !isPostTime(text, context) && !isDateline({ text, words });
  const filled = run.filter((item) => /\S/.test(item.textContent ?? ''));
  if (filled.every((item) => item.nodeType === 1 && isJump(item as Element))) return true;
  if (isDatedLabel(text, words, context.book)) return true;
  if (words > STOCK_WORDS || context.firstProse === null || context.firstProse.children.length > 0)
    return false;
  const short = bare(text);
  if (context.book.openingsOf(short).title?.phrase === short) return true;
  const { phrase } = context.book.mentionsIn(normalise(text));
  return phrase !== null && STOCK.has(phrase.category);
}

/** "First published on 3 May 2026". */
function isDatedLabel(text: string, words: number, book: Phrasebook): boolean {
  if (!isDateLine({ text, words, prose: 0 })) return false;
  const { published, updated } = book.openingsOf(bare(text));
  return published !== undefined || updated !== undefined;
}

/** True for "(opens in new window)" and the like. */
export function isHint(element: Element, book: Phrasebook): boolean {
  const text = element.textContent ?? '';
  if (text.length > 60 || text === '') return false;
  const short = bare(text);
  return short !== '' && book.isHint(short);
}
