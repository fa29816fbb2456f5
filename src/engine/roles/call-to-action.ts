import type { Context } from '../context/context';
import { bare, letters } from '../dom/characters';
import { WORDS } from '../dom/scales';
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
  if (keep === null && [isCallToFollow, isOffer, isAppeal].some((is) => is(node, context))) return true;
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
 * "Follow the Courier on Facebook and Instagram": begins as the heading of such a box does, and leads to two
 * networks or more, or names them. A note on the author that ends so begins with the name.
 */
function isCallToFollow(node: Block, { counts, book }: Context): boolean {
  if (node.children.length > 0 || node.words > MOST_FOLLOW_WORDS || QUOTED.test(node.text)) return false;
  const named = new Set(node.text.toLowerCase().match(NETWORK));
  const links = Math.max(counts.count('shareLinks', node), named.size);
  if (links < 2 || node.words > FOLLOW_WORDS * links) return false;
  return book.openingsOf(bare(node.text)).title?.category === 'social';
}
/** Names that are the same in all languages. "X" is a letter as well. */
const NETWORK =
  /\b(?:bluesky|facebook|instagram|linkedin|mastodon|pinterest|telegram|threads|tiktok|twitter|whatsapp|youtube)\b/g;

/** Words: the longest call to follow, in all and for each link to a network. By hand on the development corpus, 2026-11. */
const MOST_FOLLOW_WORDS = 48;
const FOLLOW_WORDS = 16;

/**
 * True for a paragraph by which the publisher offers a subscription, a newsletter, a magazine: it links to where they are
 * ordered, and is set apart from the others in bold or italics from end to end.
 */
export function isOffer(node: Block, { counts, inStyle }: Context): boolean {
  if (node.links === 0 || node.children.length > 0) return false;
  if (counts.count('offerLinks', node) === 0 && !namesNewsletter(node)) return false;
  if (node.words > MOST_FOLLOW_WORDS || QUOTED.test(node.text)) return false;
  return isEmphasised(node) && ![...inStyle].every(isEmphasised);
}

/**
 * True for an appeal, however long: a text in a box apart from the article's paragraphs that ends in its only link, which
 * leads to where one gives and says so as the heading of such a box does: "… for it needs you. Support us now".
 */
export function isAppeal(node: Block, { counts, book, firstProse }: Context): boolean {
  if (counts.count('offerLinks', node) !== 1 || node.links !== 1 || node.children.length > 0) return false;
  if (firstProse === null || node.parent === firstProse.parent) return false;
  const said = bare(node.element.querySelector('a[href]')?.textContent ?? '');
  return bare(node.text).endsWith(said) && book.openingsOf(said).title?.category === 'paywall';
}

/** True where a link says that it leads to a newsletter; the word is the same in most languages. */
function namesNewsletter({ text, element }: Block): boolean {
  if (!NEWSLETTER.test(text)) return false;
  return [...element.querySelectorAll('a[href]')].some((link) => NEWSLETTER.test(link.textContent ?? ''));
}
const NEWSLETTER = /\bnewsletters?\b/i;

/** True for a text that is bold or in italics from end to end. */
function isEmphasised({ element, text }: Block): boolean {
  let said = '';
  for (const part of element.querySelectorAll('b, strong, em, i'))
    if (!part.parentElement?.closest('b, strong, em, i')) said += part.textContent ?? '';
  return letters(said).length >= letters(text).length;
}
