import type { Context } from '../context/context';
import { letters } from '../dom/characters';
import { countWords } from '../dom/count-words';
import { WORDS } from '../dom/scales';
import { HEADINGS } from '../dom/tags';
import { isNamedCaption } from '../features/pictures/captions';
import { type Block, closest, contains, firstText, frameOf } from '../page/block';
import { isFigure } from '../roles/figure';

/**
 * The picture over the text, if it stands outside the root: between headline and text, else with a caption right before
 * the headline in the same frame. The caption right after it comes with it. None where the text shows the same picture.
 */
export function leadPictures(context: Context): Block[] {
  const { headline, root, firstProse } = context;
  if (!headline || !root || !firstProse || headline.index > firstProse.index) return [];
  const lead = underHeadline(context) ?? overHeadline(headline, root, context);
  if (!lead || showsSame(lead, root)) return [];
  const caption = firstText(context.page.blocks, lead.end, root.index);
  return caption && isNamedCaption(caption) ? [lead, caption] : [lead];
}

function underHeadline(context: Context): Block | null {
  const { aboveRoot } = context.head;
  return aboveRoot.find((node) => isCaptioned(node, context)) ?? aboveRoot.find(isUnlinkedFigure) ?? null;
}

function overHeadline(headline: Block, root: Block, context: Context): Block | null {
  const frame = frameOf(headline);
  if (!frame) return null;
  for (let index = headline.index - 1; index >= 0; index--) {
    const node = context.page.blocks[index];
    // A picture before another heading belongs to that heading.
    if (!node || !contains(frame, node) || contains(root, node) || HEADINGS.has(node.tag)) return null;
    if (node.end <= headline.index && isCaptioned(node, context)) return node;
  }
  return null;
}

const LINK: ReadonlySet<string> = new Set(['a']);

/** One in a link is the picture of an author or of another article. */
function isUnlinkedFigure(node: Block): boolean {
  return node.tag === 'figure' && node.media > 0 && closest(node, LINK) === null;
}

/**
 * True for a box of a picture and its caption, or a figure with the caption of a picture that has not been loaded. A box
 * without a caption, or in a link, may be a logo, an ad or another article's.
 */
function isCaptioned(node: Block, context: Context): boolean {
  if (node.words === 0 || (node.media === 0 && !isWaiting(node, context))) return false;
  if (!isFigure(node, context) || closest(node, LINK)) return false;
  const inner = context.page.blocks.slice(node.index + 1, node.end);
  return inner.some(isNamedCaption) || saysPicture(inner, node.element);
}

/** True for a figure without a picture yet; some have author and date in one. */
function isWaiting(node: Block, { counts }: Context): boolean {
  return node.tag === 'figure' && counts.count('times', node) === 0 && !node.element.querySelector('address');
}

/** Words: a shorter alternative text is a name, often the author's. By hand on the development corpus, 2026-11. */
const TELLING_WORDS = WORDS.few;

/** True where one of the blocks in a box repeats the alternative text of its picture. */
function saysPicture(blocks: readonly Block[], box: Element): boolean {
  const alternative = box.querySelector('img')?.getAttribute('alt') ?? '';
  if (countWords(alternative) < TELLING_WORDS) return false;
  const said = letters(alternative);
  return blocks.some(({ text }) => letters(text).startsWith(said));
}

function showsSame(lead: Block, root: Block): boolean {
  const sources = sourcesIn(lead.element);
  return sourcesIn(root.element).some((source) => sources.includes(source));
}

function sourcesIn(box: Element): string[] {
  return [...box.querySelectorAll('img')]
    .map((image) => image.getAttribute('src') ?? '')
    .filter((source) => source !== '' && !source.startsWith('data:'));
}
