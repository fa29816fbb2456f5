import type { Context } from '../context/context';
import { type FlatTree, selectFirstIn } from '../dom/flat-tree';
import { WORDS } from '../dom/scales';
import { HEADINGS, MEDIA } from '../dom/tags';
import { CAPTION_NAMES } from '../features/class-vocabulary';
import { CAPTION_WORDS } from '../features/pictures/captions';
import { inLine } from '../features/pictures/in-line-pictures';
import { leadsToPicture } from '../features/pictures/picture-links';
import { SMALLEST_PICTURE_PX, sizeOf } from '../features/pictures/picture-size';
import { type Block, contains } from '../page/block';
import { namedAny } from '../page/class-names';
import { STRUCTURES } from './role';

const MEDIA_SELECTOR = [...MEDIA].join(',');

/** A figure, or a box with pictures and few words that holds none of the article's prose. */
export function isFigure(node: Block, context: Context): boolean {
  if (node.tag !== 'figure' && (node.media === 0 || node.words > CAPTION_WORDS)) return false;
  if (HEADINGS.has(node.tag) || STRUCTURES.has(node.tag)) return false;
  const { tree } = context.page.visibility;
  const holds = (selector: string): boolean => selectFirstIn(node.element, selector, tree) !== null;
  if (node.tag === 'figure' && holds('table, pre, blockquote')) return false;
  // A figure that is never closed takes in what comes after it.
  const isWhole = node.tag === 'figure' && holds('figcaption');
  if (!isWhole && (node.words > CAPTION_WORDS || holds('nav, form'))) return false;
  if (node.tag === 'p' && node.prose > 0) return false;
  if (node.text !== '' && node.children.length === 0 && isLineWithPictures(node.element)) return false;
  if (node.tag !== 'figure' && isHead(node, context)) return false;
  // In slide shows the text of the article is written as captions.
  for (const prose of context.inStyle) if (contains(node, prose)) return false;
  if (node.tag === 'figure' || context.counts.count('headings', node) === 0) return true;
  if (isPlayer(node) || isTitledVideo(node, context)) return true;
  return holdsLongHeadingsOnly(node) && beginsWithPicture(node.element, tree);
}

/** True for a line of text in which all pictures are parts of the line: signs, formulas, flags. */
function isLineWithPictures(line: Element): boolean {
  const media = [...line.querySelectorAll(MEDIA_SELECTOR)].filter(
    (item) => !item.parentElement?.closest('picture'),
  );
  return media.every((item) => inLine(item) !== null);
}

/** True for the head of an article with its picture: it holds a date and stands over the text. */
function isHead(node: Block, { firstProse, counts }: Context): boolean {
  return (
    node.prose > 0 && firstProse !== null && node.end <= firstProse.index && counts.count('times', node) > 0
  );
}

/** True for a video that plays on click. Its heading is the title of the video. A box that unfolds is no player. */
function isPlayer({ element }: Block): boolean {
  return element.matches('[role="button"]:not([aria-expanded], [aria-controls])');
}

/**
 * True for a film with its title and nothing else: the title is set like no other heading of the page, and the picture of the
 * film is a link that plays it.
 */
function isTitledVideo(node: Block, { page, counts }: Context): boolean {
  if (counts.count('headings', node) !== 1) return false;
  const title = page.blocks.slice(node.index, node.end).find(({ tag }) => HEADINGS.has(tag));
  if (!title || title.words < node.words || title === node) return false;
  if (!node.element.querySelector('video, a[href] img, a[href] picture')) return false;
  const isAlike = ({ tag, classes, words }: Block): boolean =>
    words > 0 && tag === title.tag && classes === title.classes;
  return title.classes !== '' && !page.blocks.some((other) => other !== title && isAlike(other));
}

/** Words: a heading as long as this is a caption that is marked up as a heading. By hand on the development corpus, 2026-11. */
const LONG_HEADING_WORDS = WORDS.sentence;

/** A caption stands under its picture. A heading over a picture heads it. */
function beginsWithPicture(box: Element, tree: FlatTree): boolean {
  return selectFirstIn(box, `${MEDIA_SELECTOR},h1,h2,h3,h4,h5,h6`, tree)?.matches(MEDIA_SELECTOR) ?? false;
}

function holdsLongHeadingsOnly(node: Block): boolean {
  if (HEADINGS.has(node.tag)) return node.words >= LONG_HEADING_WORDS;
  return node.children.every(
    (child) => (!HEADINGS.has(child.tag) && child.children.length === 0) || holdsLongHeadingsOnly(child),
  );
}

/** True for a list of pictures with their captions. Steps are numbered, and icons before the entries of a list are small. */
export function isGallery(list: Block, context: Context): boolean {
  if ((list.tag !== 'ul' && list.tag !== 'dl') || list.media === 0) return false;
  if (context.counts.count('headings', list) > 0) return false;
  for (const prose of context.inStyle) if (contains(list, prose)) return false;
  return list.tag === 'dl' ? isRowOfTerms(list) : list.children.every(isEntry) || areSlides(list, context);
}

/** Pictures with captions that are named so: these may be long, and some pages write each twice, whole and short. */
function areSlides({ children }: Block, { page }: Context): boolean {
  return children.every((slide) => {
    const texts = page.blocks.slice(slide.index, slide.end).filter(({ text }) => text !== '');
    return slide.media > 0 && texts.every((text) => isUnderCaption(text, slide));
  });
}

function isUnderCaption(text: Block, slide: Block): boolean {
  for (let at: Block | null = text; at && at !== slide; at = at.parent)
    if (namedAny(at, CAPTION_NAMES)) return true;
  return false;
}

/** The pictures as terms, the captions as what is said of them. */
function isRowOfTerms(list: Block): boolean {
  const terms = list.children.filter(({ tag }) => tag === 'dt');
  return terms.length > 0 && terms.every(isEntry) && list.words <= CAPTION_WORDS * terms.length;
}

function isEntry({ element, media, words }: Block): boolean {
  if (media === 0 || words > CAPTION_WORDS) return media === 0 && words === 0;
  const picture = element.querySelector('img, picture, video');
  return picture !== null && isPicture(picture);
}

function isPicture(picture: Element): boolean {
  const link = picture.closest('a');
  if (picture.closest('figure') || (link && leadsToPicture(link))) return true;
  const size = sizeOf(picture);
  return size !== null && size.width >= SMALLEST_PICTURE_PX && size.height >= SMALLEST_PICTURE_PX;
}
