import type { Context } from '../context/context';
import { HEADINGS, MEDIA } from '../dom/tags';
import { CAPTION_WORDS } from '../features/captions';
import { type Block, contains } from '../page/block';
import { STRUCTURES } from './role';

const MEDIA_SELECTOR = [...MEDIA].join(',');

/** A figure, or a box with pictures and few words that holds none of the article's prose. */
export function isFigure(node: Block, context: Context): boolean {
  if (node.tag !== 'figure' && (node.media === 0 || node.words > CAPTION_WORDS)) return false;
  if (HEADINGS.has(node.tag) || STRUCTURES.has(node.tag)) return false;
  if (node.tag === 'figure' && node.element.querySelector('table, pre, blockquote')) return false;
  // Not closed, a figure takes in what comes after it.
  const isWhole = node.tag === 'figure' && node.element.querySelector('figcaption') !== null;
  if (!isWhole && (node.words > CAPTION_WORDS || node.element.querySelector('nav, form'))) return false;
  if (node.tag === 'p' && node.prose > 0) return false;
  if (node.tag !== 'figure' && isHead(node, context)) return false;
  // In slide shows the text of the article is written as captions.
  for (const prose of context.inStyle) if (contains(node, prose)) return false;
  if (node.tag === 'figure' || context.counts.count('headings', node) === 0) return true;
  return isPlayer(node) || (holdsLongHeadingsOnly(node) && beginsWithPicture(node.element));
}

/** True for the head of an article with its picture: it bears a date and leads into the text below. */
function isHead(node: Block, { firstProse, counts }: Context): boolean {
  return (
    node.prose > 0 && firstProse !== null && node.end <= firstProse.index && counts.count('times', node) > 0
  );
}

/** A video that plays at a click; the heading on it is the video's title. What opens and closes is no player. */
function isPlayer({ element }: Block): boolean {
  return element.matches('[role="button"]:not([aria-expanded], [aria-controls])');
}

/** Headings as long as these are captions that are marked up as headings. */
const LONG_HEADING_WORDS = 20;

/** A caption stands under its picture; a heading over one heads it. */
function beginsWithPicture(box: Element): boolean {
  return box.querySelector(`${MEDIA_SELECTOR},h1,h2,h3,h4,h5,h6`)?.matches(MEDIA_SELECTOR) ?? false;
}

function holdsLongHeadingsOnly(node: Block): boolean {
  if (HEADINGS.has(node.tag)) return node.words >= LONG_HEADING_WORDS;
  return node.children.every(
    (child) => (!HEADINGS.has(child.tag) && child.children.length === 0) || holdsLongHeadingsOnly(child),
  );
}
