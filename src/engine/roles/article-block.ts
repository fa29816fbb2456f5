import { type Context, position } from '../context/context';
import { bare } from '../dom/characters';
import { endsInFullStop } from '../dom/text';
import { areUnsuspected, CREDIT_WORDS } from '../features/block-phrases';
import { LINK_DENSITY } from '../features/link-density';
import { type Block, contains, linkDensity } from '../page/block';
import { isCallToAction } from './call-to-action';
import { isDateLine } from './date';

/** Between headline and text stand standfirst, byline and date. */
function inHeadZone(node: Block, context: Context): boolean {
  const { headline, firstProse, root } = context;
  if (!headline || !firstProse) return false;
  const from = Math.min(headline.index, root && contains(root, headline) ? root.index : headline.index);
  return node.index >= from && node.index <= firstProse.index;
}

const BYLINE_WORDS = 20;

/** Byline and date, linked and marked up or plain text. */
function isBylineOrDate(node: Block, context: Context): boolean {
  if (context.counts.count('times', node) > 0) return node.words <= 2 * BYLINE_WORDS;
  if (context.counts.count('authorLinks', node) > 0) return true;
  if (node.words > BYLINE_WORDS) return false;
  const text = bare(node.text);
  const { byline, published, updated } = context.book.openingsOf(text);
  const starts = [byline, published, updated].some((phrase) => phrase !== undefined && phrase !== text);
  return starts || isDateLine(node);
}

/** True for the caption of a picture that is a link, or stands in a card that is one. */
function isOfLink(caption: Element): boolean {
  const figure = caption.closest('figure');
  return figure !== null && (figure.closest('a') !== null || figure.querySelector('a img') !== null);
}

const SENTENCE_WORDS = 8;

/** True for a paragraph that is a whole sentence and a link. Headlines are links as well, but have no full stop. */
function isLinkedSentence({ text, words }: Block): boolean {
  return words >= SENTENCE_WORDS && endsInFullStop(text);
}

/** Blocks with text of their own that belong to the article whatever a detector says. */
export function isArticleBlock(node: Block, context: Context): boolean {
  if (context.headline === node) return true;
  if (node.text === '') return context.inStyle.has(node);
  const words = context.phrases.of(node);
  if (context.inStyle.has(node)) return !isCallToAction(node, words, context);
  const unsuspected = areUnsuspected(words);
  if (inHeadZone(node, context)) {
    if (unsuspected && isBylineOrDate(node, context)) return true;
    if (node.prose > 0 && linkDensity(node) < LINK_DENSITY.standfirst && unsuspected) return true;
    // The lead picture may stand outside the block that holds the text; one in a link leads to another article.
    if (node.tag === 'figcaption' && unsuspected && !isOfLink(node.element)) return true;
  }
  const where = position(context, node);
  if (where === 'outside') return false;
  if (where !== 'after' && context.counts.count('authorLinks', node) > 0 && node.words <= BYLINE_WORDS)
    return true;
  if (words.keep === 'correction' || words.keep === 'disclosure' || words.keep === 'author')
    return node.prose > 0;
  // After the text a credit or a source belongs to it only where it stands right among its paragraphs.
  if (words.keep === 'credit')
    return node.words <= CREDIT_WORDS && (where !== 'after' || node.parent === context.lastProse?.parent);
  if (node.tag === 'figcaption') return where !== 'after' && words.phrase === null;
  if (!unsuspected || !context.setAsText(node)) return false;
  if (isLinkedSentence(node)) return where !== 'after' || node.parent === context.lastProse?.parent;
  return where === 'inside' && (linkDensity(node) < LINK_DENSITY.half || node.links > 2);
}
