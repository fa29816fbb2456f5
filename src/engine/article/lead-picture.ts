import type { Scene } from '../clutter/scene';
import { letters } from '../lexicon/characters';
import { contains, firstText, frameOf, type PageNode } from '../page/node';
import { HEADINGS } from '../page/tags';
import { countWords } from '../page/text';
import { isNamedCaption } from './named-caption';
import { isPictureBox } from './picture-box';

/**
 * The picture over the text, where it stands outside the block that holds the text: between headline and text, else with
 * a caption right before the headline, within the same frame; and the caption right after it. None where the text shows
 * the same picture itself.
 */
export function leadPictures(scene: Scene): PageNode[] {
  const { headline, root, firstProse } = scene;
  if (!headline || !root || !firstProse || headline.index > firstProse.index) return [];
  const lead = underHeadline(headline, root, scene) ?? overHeadline(headline, root, scene);
  if (!lead || showsSame(lead, root)) return [];
  const caption = firstText(scene.page.nodes, lead.end, root.index);
  return caption && isNamedCaption(caption) ? [lead, caption] : [lead];
}

function underHeadline(headline: PageNode, root: PageNode, scene: Scene): PageNode | null {
  const between = scene.page.nodes.slice(headline.end, root.index).filter((node) => node.end <= root.index);
  return between.find((node) => isCaptioned(node, scene)) ?? between.find(isFigure) ?? null;
}

function overHeadline(headline: PageNode, root: PageNode, scene: Scene): PageNode | null {
  const frame = frameOf(headline);
  if (!frame) return null;
  for (let index = headline.index - 1; index >= 0; index--) {
    const node = scene.page.nodes[index];
    // What stands before another heading belongs to that.
    if (!node || !frame.contains(node.element) || contains(root, node) || HEADINGS.has(node.tag)) return null;
    if (node.end <= headline.index && isCaptioned(node, scene)) return node;
  }
  return null;
}

/** One in a link is the picture of an author or of another article. */
function isFigure({ tag, media, element }: PageNode): boolean {
  return tag === 'figure' && media > 0 && element.closest('a') === null;
}

/**
 * A box of a picture and its caption, or a figure with the caption of a picture that has not been loaded. A box without a
 * caption, or in a link, may be a logo, an ad or another article's.
 */
function isCaptioned(node: PageNode, scene: Scene): boolean {
  if (node.words === 0 || (node.media === 0 && !isWaiting(node, scene))) return false;
  if (!isPictureBox(node, scene) || node.element.closest('a')) return false;
  const inner = scene.page.nodes.slice(node.index + 1, node.end);
  return inner.some(isNamedCaption) || saysPicture(inner, node.element);
}

/** True for a figure without a picture yet; some have author and date in one. */
function isWaiting(node: PageNode, { tally }: Scene): boolean {
  return node.tag === 'figure' && tally.count('times', node) === 0 && !node.element.querySelector('address');
}

/** Shorter ones are names, of authors above all. */
const TELLING_WORDS = 4;

/** True where one of the blocks in a box says what stands in for its picture where that cannot be seen. */
function saysPicture(blocks: readonly PageNode[], box: Element): boolean {
  const alternative = box.querySelector('img')?.getAttribute('alt') ?? '';
  if (countWords(alternative) < TELLING_WORDS) return false;
  const said = letters(alternative);
  return blocks.some(({ text }) => letters(text).startsWith(said));
}

function showsSame(lead: PageNode, root: PageNode): boolean {
  const sources = sourcesIn(lead.element);
  return sourcesIn(root.element).some((source) => sources.includes(source));
}

function sourcesIn(box: Element): string[] {
  return [...box.querySelectorAll('img[src]')]
    .map((image) => image.getAttribute('src') ?? '')
    .filter((source) => !source.startsWith('data:'));
}
