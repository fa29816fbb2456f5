import { HEADINGS } from '../dom/tags';
import { type Block, linkDensity } from '../page/block';
import { LINK_DENSITY } from './link-density';
import { leadsAway } from './own-place';

/**
 * True for a line of links and for fields: prose below them that is set otherwise is no more of the text. Headings of the
 * text are links to their own place, or hold a button that copies it.
 */
function endsText(block: Block): boolean {
  if (HEADINGS.has(block.tag)) return leadsAway(block);
  return block.controls > 0 || (block.text !== '' && linkDensity(block) > LINK_DENSITY.half);
}

/** True where such a line or field stands among some blocks and before the next one. */
export function isTextEndedIn(blocks: readonly Block[], next: Block): boolean {
  return blocks.some((block) => block.end <= next.index && endsText(block));
}
