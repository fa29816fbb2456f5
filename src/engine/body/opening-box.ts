import type { Context } from '../context/context';
import { endsSentence } from '../dom/text';
import { areUnsuspected } from '../features/block-phrases';
import { weightIn } from '../features/prose-weight';
import type { Block } from '../page/block';
import { isByline } from '../roles/byline';
import { isCredit } from '../roles/credit';
import { isOpeningSentence, saysMoreThanLinks } from '../roles/paragraph';
import { isDate } from '../roles/publication-date';

/** True for a box over the text that holds its first sentences and nothing else: one may be short, one is not. */
export function isOpeningBox(box: Block, context: Context): boolean {
  if (box.children.length === 0 || box.controls > 0 || box.media > 0 || weightIn(box) < 1) return false;
  const lines = context.page.blocks.slice(box.index, box.end).filter(({ text }) => text !== '');
  return (
    lines.some((line) => isOpeningSentence(line, context)) &&
    lines.every((line) => mayStandInOpening(line, context))
  );
}

function mayStandInOpening(line: Block, context: Context): boolean {
  if (line.tag !== 'p' || !endsSentence(line.text) || !saysMoreThanLinks(line)) return false;
  if (isByline(line, context) || isDate(line, context) || isCredit(line, context)) return false;
  return areUnsuspected(context.phrases.of(line));
}
