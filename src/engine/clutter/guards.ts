import { bare } from '../lexicon/characters';
import { contains, linkDensity, type PageNode } from '../page/node';
import { endsInFullStop } from '../page/text';
import type { ClutterCategory } from '../types';
import type { LexiconHits } from './hits';
import { position, type Scene } from './scene';
import { areUnsuspected, CREDIT_WORDS, type LeafWords } from './words';

/** Between headline and text stand standfirst, byline and date. */
function inHeadZone(node: PageNode, scene: Scene): boolean {
  const { headline, firstProse, root } = scene;
  if (!headline || !firstProse) return false;
  const from = Math.min(headline.index, root && contains(root, headline) ? root.index : headline.index);
  return node.index >= from && node.index <= firstProse.index;
}

/** A date as pages print it without markup: day, month and year in figures, or a year with its East Asian sign. */
export const PRINTED_DATE = /\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\b|\d{4}\s?[年년]|\b(?:19|20)\d{2}\b/;
const BYLINE_WORDS = 20;

/** Byline and date, linked and marked up or plain text. */
function isBylineOrDate(node: PageNode, scene: Scene): boolean {
  if (scene.tally.count('times', node) > 0) return node.words <= 2 * BYLINE_WORDS;
  if (scene.tally.count('authorLinks', node) > 0) return true;
  if (node.words > BYLINE_WORDS) return false;
  const text = bare(node.text);
  const { byline, published, updated } = scene.book.openingsOf(text);
  const starts = [byline, published, updated].some((phrase) => phrase !== undefined && phrase !== text);
  return starts || PRINTED_DATE.test(node.text);
}

/** In the publisher's own voice, and short: what a phrase of these categories says is said to the reader. */
const CALLS: ReadonlySet<ClutterCategory> = new Set(['newsletter', 'social', 'paywall', 'promo']);
const CALL_WORDS = 30;

/** True for "Sign up to our newsletter!", set as a paragraph of the article; never for what somebody is quoted with. */
export function isCallToAction(node: PageNode, { phrase, keep }: LeafWords, scene: Scene): boolean {
  if (keep === null && isCallToFollow(node, scene)) return true;
  if (phrase === null || !CALLS.has(phrase.category) || keep !== null) return false;
  if (node.links === 0) {
    const text = bare(node.text);
    const begins = scene.book.openingsOf(text).title?.category === phrase.category;
    if (!begins && !text.startsWith(phrase.phrase)) return false;
  }
  return node.words <= CALL_WORDS && node.children.length === 0 && !QUOTED.test(node.text);
}

const QUOTED = /["“”„«»「」]/;

/**
 * "Follow the Courier on Facebook and Instagram": begins as the heading of such a box does, with links to two networks
 * or more. A note on the author that ends so begins with the name.
 */
function isCallToFollow(node: PageNode, { tally, book }: Scene): boolean {
  if (node.children.length > 0 || node.words > MOST_FOLLOW_WORDS || QUOTED.test(node.text)) return false;
  const links = tally.count('shareLinks', node);
  if (links < 2 || node.words > FOLLOW_WORDS * links) return false;
  return book.openingsOf(bare(node.text)).title?.category === 'social';
}
const MOST_FOLLOW_WORDS = 48;
/** Words for each link to a network. */
const FOLLOW_WORDS = 16;

/** True for the caption of a picture that is a link, or stands in a card that is one. */
function isOfLink(caption: Element): boolean {
  const figure = caption.closest('figure');
  return figure !== null && (figure.closest('a') !== null || figure.querySelector('a img') !== null);
}

const SENTENCE_WORDS = 8;

/** True for a paragraph that is a whole sentence and a link. Headlines are links as well, but have no full stop. */
function isLinkedSentence({ text, words }: PageNode): boolean {
  return words >= SENTENCE_WORDS && endsInFullStop(text);
}

/** Blocks with text of their own that belong to the article whatever a detector says. */
export function isArticleBlock(node: PageNode, scene: Scene, hits: LexiconHits): boolean {
  if (scene.headline === node) return true;
  if (node.text === '') return scene.inStyle.has(node);
  const words = hits.words(node);
  if (scene.inStyle.has(node)) return !isCallToAction(node, words, scene);
  const unsuspected = areUnsuspected(words);
  if (inHeadZone(node, scene)) {
    if (unsuspected && isBylineOrDate(node, scene)) return true;
    if (node.prose > 0 && linkDensity(node) < 0.3 && unsuspected) return true;
    // The lead picture may stand outside the block that holds the text; one in a link leads to another article.
    if (node.tag === 'figcaption' && unsuspected && !isOfLink(node.element)) return true;
  }
  const where = position(scene, node);
  if (where === 'outside') return false;
  if (where !== 'after' && scene.tally.count('authorLinks', node) > 0 && node.words <= BYLINE_WORDS)
    return true;
  if (words.keep === 'correction' || words.keep === 'disclosure' || words.keep === 'author')
    return node.prose > 0;
  // After the text a credit or a source belongs to it only where it stands right among its paragraphs.
  if (words.keep === 'credit')
    return node.words <= CREDIT_WORDS && (where !== 'after' || node.parent === scene.lastProse?.parent);
  if (node.tag === 'figcaption') return where !== 'after' && words.phrase === null;
  if (!unsuspected || !scene.setAsText(node)) return false;
  if (isLinkedSentence(node)) return where !== 'after' || node.parent === scene.lastProse?.parent;
  return where === 'inside' && (linkDensity(node) < 0.5 || node.links > 2);
}
