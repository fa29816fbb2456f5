import { type Context, position } from '../context/context';
import { endsInFullStop } from '../dom/text';
import { areUnsuspected } from '../features/block-phrases';
import { LINK_DENSITY } from '../features/link-density';
import { type Block, linkDensity } from '../page/block';
import { isBesideLastProse } from './last-line';

/** Words of a whole sentence; by hand on the development corpus, 2026-11. */
const SENTENCE_WORDS = 8;
/** Links: a line with more names several things, and is no teaser; by hand on the development corpus, 2026-11. */
const TEASER_LINKS = 2;

/** True for a text that is set as the article's prose is, says nothing that boxes say, and leads nowhere else. */
export function isParagraph(block: Block, context: Context): boolean {
  if (!context.setAsText(block) || !areUnsuspected(context.phrases.of(block))) return false;
  const where = position(context, block);
  if (isWholeSentence(block)) return where !== 'after' || isBesideLastProse(block, context);
  return where === 'inside' && (linkDensity(block) < LINK_DENSITY.half || block.links > TEASER_LINKS);
}

/** Links may be whole sentences of the text. Headlines of other articles are links as well, but have no full stop. */
function isWholeSentence({ text, words }: Block): boolean {
  return words >= SENTENCE_WORDS && endsInFullStop(text);
}
