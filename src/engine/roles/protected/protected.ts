import { type Context, positionToText } from '../../context/context';
import { bare } from '../../dom/characters';
import { WORDS } from '../../dom/scales';
import { HEADINGS, LISTS } from '../../dom/tags';
import { endsSentence } from '../../dom/text';
import { areUnsuspected } from '../../features/block-phrases';
import { CAPTION_WORDS } from '../../features/pictures/captions';
import { ancestors, type Block, contains, frameOf } from '../../page/block';
import { namedAny } from '../../page/class-names';
import { isDataTable } from '../atomic';
import { isBylineInBox, namesAuthor } from '../byline';
import { isBesideOwnPicture } from '../caption';
import { isCredit } from '../credit';
import { NOTE_NAMES } from '../note';
import { isWholeSentence, saysMoreThanLinks } from '../paragraph';
import { isDate, namesDate } from '../publication-date';
import { holdsText, isOfOtherText } from './other-text';
import { blocksOnAuthor } from './own-author';
import { sectionHeadings } from './section-heading';

/**
 * Answers for a block whether it tells of the article itself, wherever it stands and whatever stands around it: who wrote it
 * and when, whom it is from, what was corrected, who paid for it. Such a block is never hidden.
 */
export function createProtected(context: Context): (block: Block) => boolean {
  const { headline } = context;
  const frame = headline && frameOf(headline);
  let onAuthor: ReadonlySet<Block> | null = null;
  let underText: ReadonlySet<Block> | null = null;
  let headings: ReadonlySet<Block> | null = null;
  const lists = new Map<Block, boolean>();
  const isListOfText = (list: Block): boolean => {
    const known = lists.get(list) ?? isOfLines(list, context);
    lists.set(list, known);
    return known;
  };
  const isUnderText = (block: Block): boolean => {
    underText ??= linesUnderText(context);
    return underText.has(block) && areUnsuspected(context.phrases.of(block));
  };
  return (block) => {
    if (block.tag === 'table' || block.tag === 'pre') return isFigures(block, context);
    const list = block.tag === 'li' ? block.parent : block;
    if (list && LISTS.has(list.tag) && isListOfText(list)) return true;
    if (block.text === '') return false;
    onAuthor ??= blocksOnAuthor(context);
    headings ??= sectionHeadings(context);
    if (onAuthor.has(block) || headings.has(block)) return true;
    const { keep, phrase } = context.phrases.of(block);
    const isInRoot = positionToText(context, block) !== 'outside';
    // Sites say it in a bar over the article as well; below it, it is that of another text.
    if (keep === 'disclosure' && (isInRoot || isBeforeText(block, context))) return true;
    if (isCaption(block, context)) return true;
    if (!isInRoot && !(frame && contains(frame, block)) && !isUnderText(block)) return false;
    if (phrase?.category === 'ad' && isWholeSentence(block)) return true;
    const tells =
      (keep === 'credit' && isInRoot) ||
      ((keep === 'correction' || keep === 'author') && endsSentence(block.text)) ||
      (isInRoot && isNamedNote(block, context)) ||
      saysWhen(block, context) ||
      (isOverText(block, context) && (namesAuthor(block, context) || isDate(block, context))) ||
      (isUnderText(block) && (isBylineInBox(block, context) || isDate(block, context)));
    return tells && !isOfOtherText(block, [], context);
  };
}

function isBeforeText({ index }: Block, { firstProse }: Context): boolean {
  return firstProse !== null && index < firstProse.index;
}

/** Words of the article's own picture, from right over the headline to the end of the text. */
function isCaption(block: Block, context: Context): boolean {
  const where = positionToText(context, block);
  if (
    (where === 'outside' && !isOverText(block, context)) ||
    where === 'after' ||
    !areUnsuspected(context.phrases.of(block))
  )
    return false;
  // A line that is a link from end to end leads on: "See the pictures".
  if (!saysMoreThanLinks(block) && !isCredit(block, context)) return false;
  return block.words <= CAPTION_WORDS && isBesideOwnPicture(block);
}

/** Blocks before the headline, and lines after the text, among which byline and date may stand. By hand, 2026-11. */
const EDGE_BLOCKS = 8;

/** True for a block close to the headline or between it and the text. */
function isOverText(block: Block, { headline, firstProse, phrases }: Context): boolean {
  if (!headline || !firstProse || !areUnsuspected(phrases.of(block))) return false;
  return block.index < firstProse.index && block.index >= headline.index - EDGE_BLOCKS;
}

/** The lines right under the text, up to the next heading or article. */
function linesUnderText({ lastProse, page }: Context): ReadonlySet<Block> {
  const found = new Set<Block>();
  for (let index = lastProse?.end ?? page.blocks.length; found.size < EDGE_BLOCKS; index++) {
    const block = page.blocks[index];
    if (!block || HEADINGS.has(block.tag) || block.tag === 'article') break;
    if (block.text !== '') found.add(block);
  }
  return found;
}

/** True for sentences that the page names a note, and that say nothing that boxes say. */
function isNamedNote(block: Block, { phrases }: Context): boolean {
  if (!endsSentence(block.text) || !areUnsuspected(phrases.of(block))) return false;
  return namedAny(block, NOTE_NAMES) || (block.parent !== null && namedAny(block.parent, NOTE_NAMES));
}

/** True for a table of figures or a listing of code up to the end of the text. */
function isFigures(block: Block, context: Context): boolean {
  const where = positionToText(context, block);
  if (where === 'outside' || where === 'after' || block.words === 0) return false;
  return block.tag === 'pre' || isDataTable(block, context);
}

/** Words of an entry outside its links, at least, that is no title of a text or a product alone. */
const WORDS_BESIDE_LINKS = WORDS.few;

/** Links by which a publisher offers its own: the text says nothing by them. */
const OFFERED = ['storeLinks', 'channelLinks'] as const;

/** True for a list in the text whose entries are lines that mostly say more than their links: "Hemp rope, $12 at a shop". */
function isOfLines(list: Block, context: Context): boolean {
  if (positionToText(context, list) !== 'inside' || list.media > 0 || list.controls > 0) return false;
  for (const box of ancestors(list)) {
    if (holdsText(box, context)) break;
    if (context.phrases.title(box) !== null) return false;
  }
  const lines = list.children.filter(({ words }) => words > 0);
  const saying = lines.filter(({ words, linkWords }) => words - linkWords >= WORDS_BESIDE_LINKS);
  if (lines.length < 2 || saying.length <= lines.length / 2) return false;
  // Links as long as headlines lead to other articles, where they do not lead to shops.
  const { counts } = context;
  if (OFFERED.some((name) => counts.count(name, list) > 0)) return false;
  const sold = Math.max(counts.count('shopLinks', list), counts.count('paidLinks', list));
  if (counts.count('longLinks', list) > Math.max(sold, lines.length / 2)) return false;
  return lines.every((line) => line.children.length === 0 && areUnsuspected(context.phrases.of(line)));
}

/** "First published on 5 March 2026": says what the day is that it names. A day alone may be that of a teaser. */
function saysWhen(block: Block, context: Context): boolean {
  if (!namesDate(block.text)) return false;
  const { published, updated, byline } = context.book.openingsOf(bare(block.text));
  // "By Anna Gull on 5 March 2026. Filed under Sea. You can follow all answers by RSS."
  if (byline !== undefined && context.counts.count('authorLinks', block) > 0) return true;
  return [published, updated, byline].some((said) => said !== undefined) && isDate(block, context);
}
