import { isNamedCaption, saysPicture } from '../../features/pictures/captions';
import type { Block } from '../../page/block';
import { isCredit } from '../../roles/credit';
import { isShortLabel } from '../../roles/label';
import type { BodyBuilder } from '../body-builder';
import { writeFigure } from '../html/figures';
import { copyInline } from '../html/inline';
import { splitAtBreaks } from '../html/split-at-breaks';
import type { LeftOutReason } from '../left-out-reasons';
import type { Handler, Writing } from './handler';

/** Text. What is not set as most of the article's prose is may be named as the caption of the picture before it. */
export const text: Handler = (block, writing) => {
  const { builder, captions, context } = writing;
  if (context.inStyle.has(block)) writeParagraphs(block.element, builder);
  else if (saysPicture(block)) writeCaption(block, writing);
  else if (!captions.take(block)) writeParagraphs(block.element, builder);
  builder.flush(block.element);
};

/**
 * A caption that stands alone: under the picture before it, else as the caption of a picture that has not been loaded, where
 * it says something.
 */
export const caption: Handler = (block, writing) => {
  const { builder, captions, context } = writing;
  if (!captions.take(block)) {
    if (isShortLabel(block, context)) builder.ledger.leaveOwn(block, 'label');
    else if (isNamedCaption(block)) writeCaption(block, writing);
    else writeParagraphs(block.element, builder);
  }
  builder.flush(block.element);
};

/** A label that is a credit goes under the picture right before it; no other is written. */
export const label: Handler = (block, { builder, captions, context }) => {
  if (isCredit(block, context) && captions.follows(block)) captions.put(block.element);
  else builder.ledger.leaveOwn(block, 'label');
  builder.flush(block.element);
};

/** Of what is no text only the pictures are kept. */
export const mediaOnly: Handler = (block, { builder }) => builder.flush(block.element);

/** The same for text that stands elsewhere in the view, or is of no use in it. */
export function withoutText(reason: LeftOutReason): Handler {
  return ({ element }, { builder }) => {
    builder.ledger.leave(element, reason);
    builder.flush(element);
  };
}

/** Class of what a box that unfolds is called. */
const LABEL_CLASS = 'galley-label';

/** Writes an element as one paragraph, or several where double line breaks cut it. */
export function writeParagraphs(from: Element, { push, writer }: BodyBuilder): void {
  const holder = writer.create('p');
  copyInline(from, holder, writer);
  for (const part of splitAtBreaks(holder, writer)) {
    if (from.localName === 'summary') part.setAttribute('class', LABEL_CLASS);
    push(part, from);
  }
}

/** Writes words as a caption: under the picture before them, else alone. */
function writeCaption({ element }: Block, { builder: { push, writer }, captions }: Writing): void {
  if (!captions.put(element)) push(writeFigure([], [[element]], writer), element);
}
