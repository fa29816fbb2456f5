import { type Context, position } from '../context/context';
import { endsInFullStop } from '../dom/text';
import { areUnsuspected } from '../features/block-phrases';
import { LINK_DENSITY } from '../features/link-density';
import { type Block, linkDensity } from '../page/block';
import { BYLINE_WORDS, namesAuthor } from './byline';
import { isCallToAction } from './call-to-action';
import { isCredit } from './credit';
import { isDate } from './date';

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
  if (context.head.holds(node)) {
    if (unsuspected && (namesAuthor(node, context) || isDate(node, context))) return true;
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
  if (isCredit(node, context)) return where !== 'after' || node.parent === context.lastProse?.parent;
  if (node.tag === 'figcaption') return where !== 'after' && words.phrase === null;
  if (!unsuspected || !context.setAsText(node)) return false;
  if (isLinkedSentence(node)) return where !== 'after' || node.parent === context.lastProse?.parent;
  return where === 'inside' && (linkDensity(node) < LINK_DENSITY.half || node.links > 2);
}
