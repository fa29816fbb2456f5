import { type Context, type Position, position } from '../context/context';
import { endsSentence } from '../dom/text';
import { areUnsuspected } from '../features/block-phrases';
import { LINK_DENSITY } from '../features/link-density';
import { isCreditedCaption, isInCaption, isNamedCaption, saysPicture } from '../features/pictures/captions';
import { type Block, linkDensity } from '../page/block';
import { BYLINE_WORDS, namesAuthor } from './byline';
import { isCallToAction } from './call-to-action';
import { isOwnCaption } from './caption';
import { isCredit } from './credit';
import { isDateline } from './dateline';
import { isLabelUnderText, isShortLabel } from './label';
import { isBesideLastProse } from './last-line';
import { isAfterword } from './note';
import { isOpeningSentence, isParagraph } from './paragraph';
import { isArticleDate, isDate, isDateLine } from './publication-date';
import type { TextRole } from './role';
import { isEntryLine } from './time-of-day';

/** What the text that stands in a block itself is. The first answer that fits counts. */
export function textRoleOf(block: Block, context: Context): TextRole {
  if (block === context.headline) return 'headline';
  if (block.text === '') return 'none';
  const phrases = context.phrases.of(block);
  if (context.inStyle.has(block))
    return isCallToAction(block, phrases, context) ? 'call-to-action' : 'paragraph';
  const where = position(context, block);
  const role = areUnsuspected(phrases) ? roleBeforeText(block, where, context) : null;
  if (role) return role;
  return where === 'outside' ? 'elsewhere' : roleInRoot(block, where, context);
}

/** Up to the first paragraph; `null` for what is told as it is further down. */
function roleBeforeText(block: Block, where: Position, context: Context): TextRole | null {
  if (where === 'before' && isDateline(block)) return 'dateline';
  if (!context.head.holds(block)) return null;
  if (namesAuthor(block, context)) return 'byline';
  if (isDate(block, context)) return 'date';
  if (
    block.prose > 0 &&
    linkDensity(block) < LINK_DENSITY.standfirst &&
    !isInCaption(block) &&
    !saysPicture(block) &&
    !isCreditedCaption(block, context.book)
  )
    return isCredit(block, context) && !endsSentence(block.text) ? 'credit' : 'intro';
  if (isOpeningSentence(block, context)) return 'intro';
  return isOwnCaption(block) || isCreditedCaption(block, context.book) ? 'caption' : null;
}

/** Within the article's box. */
function roleInRoot(block: Block, where: Position, context: Context): TextRole {
  const phrases = context.phrases.of(block);
  const isDated = isDateLine(block);
  if (isDated && isArticleDate(block, context)) return areUnsuspected(phrases) ? 'date' : 'label';
  const isText = isDated || context.setAsText(block);
  if (isEntryLine(block, context)) return 'date';
  if (where !== 'after' && isAuthorLink(block, context))
    return !isText && isShortLabel(block, context) ? 'byline' : 'author';
  if (isAfterword(block, context)) return 'note';
  if (isCredit(block, context)) return creditRole(block, where, isText, context);
  if (isParagraph(block, context)) return 'paragraph';
  if (where !== 'after' && phrases.phrase === null && isNamedCaption(block))
    return block.tag === 'figcaption' ? 'caption' : 'named-caption';
  if (isText) return 'text';
  const isLabel = where === 'after' ? isLabelUnderText(block, context) : isShortLabel(block, context);
  return isLabel ? 'label' : 'text';
}

function isAuthorLink(block: Block, { counts }: Context): boolean {
  return counts.count('authorLinks', block) > 0 && block.words <= BYLINE_WORDS;
}

/** A credit that is a sentence, or that is set or placed as the text is, is text. */
function creditRole(block: Block, where: Position, isText: boolean, context: Context): TextRole {
  const isLabel = where === 'after' ? isLabelUnderText(block, context) : !endsSentence(block.text);
  // Under the text a credit belongs to it only where it stands right among its paragraphs.
  if (where === 'after' && !isBesideLastProse(block, context)) return isText || !isLabel ? 'text' : 'label';
  return isText || !isLabel ? 'paragraph' : 'credit';
}
