import type { Context } from '../../context/context';
import { bare } from '../../dom/characters';
import { countCollapsed, countWords } from '../../dom/count-words';
import { textIn } from '../../dom/flat-tree';
import { WORDS } from '../../dom/scales';
import { collapse, endsInFullStop, endsSentence, isBlank, normalise } from '../../dom/text';
import { TOPIC_WORDS } from '../../features/links';
import type { Phrasebook } from '../../lexicon/phrasebook';
import { isDateline } from '../../roles/dateline';
import { isJump } from '../../roles/jump';
import { isDateLine } from '../../roles/publication-date';
import { isPostTime } from '../../roles/time-of-day';
import type { ClutterCategory } from '../../types';

/** Categories whose stock sentences stand loose between the article's blocks. */
const STOCK: ReadonlySet<ClutterCategory> = new Set([
  'newsletter',
  'social',
  'consent',
  'notice',
  'app-promo',
]);
/** Words: the longest stock sentence. By hand on the development corpus, 2026-11. */
const STOCK_WORDS = WORDS.twoSentences;
/** Words: fewer that are no sentence say nothing. By hand on the development corpus, 2026-11. */
const LEAST_WORDS = WORDS.few;

/**
 * True for loose text between blocks that is not the article's, nor holds a formula: a sign, a single word, a link within the page or, where
 * the text is set in paragraphs, a stock sentence or the label of a box.
 */
export function isLooseLabel(run: readonly Node[], holder: Element, context: Context): boolean {
  if (holder.querySelector('math')) return false;
  const text = collapse(holder.textContent ?? '');
  const words = countCollapsed(text);
  if (words < LEAST_WORDS && !endsSentence(text))
    return !isPostTime(text, context) && !isDateline({ text, words });
  const filled = run.filter((item) => !isBlank(textIn(item, context.page.visibility.tree)));
  if (filled.every((item) => item.nodeType === 1 && isJump(item as Element))) return true;
  if (isTopics(holder, text, words) || isDatedLabel(text, words, context.book)) return true;
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

/** True for short links one after the other with nothing between them but commas, and a word or two over them: topics. */
function isTopics(holder: Element, text: string, words: number): boolean {
  const links = [...holder.querySelectorAll('a[href]')].map((link) => countWords(link.textContent ?? ''));
  const linked = links.reduce((sum, count) => sum + count, 0);
  if (links.length < LEAST_WORDS || endsInFullStop(text)) return false;
  return words - linked < LEAST_WORDS && links.every((count) => count > 0 && count <= TOPIC_WORDS);
}
