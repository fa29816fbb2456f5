import type { Context } from '../context/context';
import { bare } from '../dom/characters';
import { WORDS } from '../dom/scales';
import { collapse } from '../dom/text';
import type { BlockPhrases } from '../features/block-phrases';
import { leadsToOtherSite } from '../features/other-site';
import type { Block } from '../page/block';
import type { ClutterCategory } from '../types';

/** Phrases of these categories are calls to the reader. */
const CALLS: ReadonlySet<ClutterCategory> = new Set(['newsletter', 'social', 'paywall', 'promo']);
/** Words: the longest call to action. By hand on the development corpus, 2026-11. */
const CALL_WORDS = WORDS.twoSentences;

/** True for "Sign up to our newsletter!", set as a paragraph of the article. Never for a quotation. */
export function isCallToAction(node: Block, { phrase, keep }: BlockPhrases, context: Context): boolean {
  if (keep === null && (isCallToFollow(node, context) || isOffer(node, context))) return true;
  if (phrase === null || !CALLS.has(phrase.category) || keep !== null) return false;
  if (node.links === 0 || context.inStyle.has(node)) {
    const text = bare(node.text);
    const begins = context.book.openingsOf(text).title?.category === phrase.category;
    if (!begins && !text.startsWith(phrase.phrase) && !isLinked(phrase.phrase, node)) return false;
  }
  return node.words <= CALL_WORDS && node.children.length === 0 && !QUOTED.test(node.text);
}

/** True where the words lead somewhere, and not to the shop of what a text is about. */
function isLinked(phrase: string, { element }: Block): boolean {
  return [...element.querySelectorAll('a[href]')].some(
    (link) => bare(link.textContent ?? '').includes(phrase) && !leadsToSeller(link),
  );
}

/** True for a link to another site that the page does not answer for. */
function leadsToSeller(link: Element): boolean {
  return UNANSWERED.test(link.getAttribute('rel') ?? '') && leadsToOtherSite(link);
}
const UNANSWERED = /\b(?:nofollow|sponsored)\b/i;

const QUOTED = /["“”„«»「」]/;

/**
 * "Follow the Courier on Facebook and Instagram": begins as the heading of such a box does, with links to two networks
 * or more. A note on the author that ends so begins with the name.
 */
function isCallToFollow(node: Block, { counts, book }: Context): boolean {
  if (node.children.length > 0 || node.words > MOST_FOLLOW_WORDS || QUOTED.test(node.text)) return false;
  const links = counts.count('shareLinks', node);
  if (links < 2 || node.words > FOLLOW_WORDS * links) return false;
  return book.openingsOf(bare(node.text)).title?.category === 'social';
}
/** Words: the longest call to follow, in all and for each link to a network. By hand on the development corpus, 2026-11. */
const MOST_FOLLOW_WORDS = 48;
const FOLLOW_WORDS = 16;

/**
 * True for a paragraph by which the publisher offers a subscription, a newsletter, a magazine: it links to where they are
 * ordered, and is set apart from the others in bold or italics from end to end.
 */
export function isOffer(node: Block, { counts, inStyle }: Context): boolean {
  if (counts.count('offerLinks', node) === 0 || node.children.length > 0) return false;
  if (node.words > MOST_FOLLOW_WORDS || QUOTED.test(node.text)) return false;
  return isEmphasised(node) && ![...inStyle].every(isEmphasised);
}

/** True for a text that is bold or in italics from end to end. */
function isEmphasised({ element, text }: Block): boolean {
  let length = 0;
  for (const part of element.querySelectorAll('b, strong, em, i'))
    if (!part.parentElement?.closest('b, strong, em, i')) length += collapse(part.textContent ?? '').length;
  return length >= text.length - ENDS;
}
/** Characters of a sentence that may stand outside its markup: blanks and a full stop. */
const ENDS = 3;
