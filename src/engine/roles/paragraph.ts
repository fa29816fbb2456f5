import { type Context, position } from '../context/context';
import { closestOf } from '../dom/flat-tree';
import { WORDS } from '../dom/scales';
import { endsInFullStop, endsSentence } from '../dom/text';
import { areUnsuspected } from '../features/block-phrases';
import { LINK_DENSITY } from '../features/link-density';
import { isAloneWithPicture, isInCaption, saysPicture } from '../features/pictures/captions';
import { type Block, linkDensity } from '../page/block';
import { isBesideLastProse } from './last-line';

/** Words of a whole sentence; by hand on the development corpus, 2026-11. */
const SENTENCE_WORDS = WORDS.label;
/** Links: a line with more names several things, and is no teaser; by hand on the development corpus, 2026-11. */
const TEASER_LINKS = 2;

/** True for a text that is set as the article's prose is, says nothing that boxes say, and leads nowhere else. */
export function isParagraph(block: Block, context: Context): boolean {
  if (!context.setAsText(block) || !areUnsuspected(context.phrases.of(block))) return false;
  const where = position(context, block);
  if (isWholeSentence(block)) return where !== 'after' || isBesideLastProse(block, context);
  return where === 'inside' && (linkDensity(block) < LINK_DENSITY.half || block.links > TEASER_LINKS);
}

/**
 * True for a sentence that may open the text however much of it is linked: part of it is no link, so that it is no teaser,
 * and it says nothing that boxes say.
 */
export function isOpeningSentence(block: Block, context: Context): boolean {
  if ((block.tag !== 'p' && !context.setAsText(block)) || isOfPicture(block)) return false;
  if (!saysMoreThanLinks(block) || !areUnsuspected(context.phrases.of(block))) return false;
  return isWholeSentence(block) || isQuestion(block);
}

/** Words outside the links of a question or a call: the headlines of other articles ask as well. By hand, 2026-11. */
const WORDS_BESIDE_LINKS = WORDS.name;

function isQuestion({ text, words, linkWords }: Block): boolean {
  return words >= SENTENCE_WORDS && endsSentence(text) && words - linkWords >= WORDS_BESIDE_LINKS;
}

/** True for what may be a caption: it stands in a figure, or is all that a box with a picture says. */
export function isOfPicture(line: Block): boolean {
  if (isInCaption(line) || saysPicture(line)) return true;
  if (closestOf(line.element, 'figure, aside, form, nav')) return true;
  return isAloneWithPicture(line);
}

/** True where the line is no link from end to end. */
export function saysMoreThanLinks({ words, linkWords }: Block): boolean {
  return linkWords < words;
}

/** Links may be whole sentences of the text. Headlines of other articles are links as well, but have no full stop. */
export function isWholeSentence({ text, words }: Block): boolean {
  return words >= SENTENCE_WORDS && endsInFullStop(text);
}
