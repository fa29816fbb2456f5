import type { Context } from '../../context/context';
import { WORDS } from '../../dom/scales';
import { type Block, contains } from '../../page/block';
import type { BodyBuilder } from '../body-builder';
import { copyInline } from '../html/inline';
import { tidyLines } from '../html/lines';
import type { Handler } from './handler';

/** Words: a box with fewer beside its heading is no box. By hand on the development corpus, 2026-11. */
const BOX_WORDS = WORDS.name;

/** A heading, unless it is a link that leads away from the article. */
export const heading: Handler = (block, { context, builder, linkedSections }) => {
  const leadsAway = context.counts.is('linkedHeadings', block) && !linkedSections.has(block);
  if (leadsAway) builder.ledger.leave(block.element, 'leadsAway');
  else if (block.words > 0) writeHeading(block, builder, headsBox(block, context));
};

/** Writes a heading of the second level at the highest: the first is the headline's. */
export function writeHeading(block: Block, { push, flush, writer }: BodyBuilder, isMinor: boolean): void {
  const level = Math.max(2, Number(block.tag.slice(1)));
  const copy = writer.create(`h${level}`);
  copyInline(block.element, copy, writer);
  tidyLines(copy);
  push(copy, block.element, isMinor);
  flush(block.element);
}

/** True for the heading of a box that holds none of the article's own prose and is no short section of it. */
function headsBox(heading: Block, { root, inStyle, lastProse, page }: Context): boolean {
  const { parent, words } = heading;
  if (!parent || !root || !contains(root, parent) || parent === root) return false;
  if (parent.words - words < BOX_WORDS) return false;
  const holdsProse = (box: Block): boolean => [...inStyle].some((prose) => contains(box, prose));
  if (holdsProse(parent)) return false;
  if (parent.tag === 'section' && lastProse !== null && heading.index > lastProse.index) return false;
  const others = page.blocks.slice(root.index, root.end).filter((other) => isLike(other, heading));
  return !others.some((other) => {
    if (other === heading || !other.parent) return false;
    const isSection = parent.tag === 'section' || isLike(other.parent, parent);
    return isSection && holdsProse(other.parent);
  });
}

/** True for blocks that are marked up alike. */
function isLike(one: Block, other: Block): boolean {
  return one.tag === other.tag && one.classes === other.classes;
}
