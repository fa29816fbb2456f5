import type { Scene } from '../clutter/scene';
import { contains, type PageNode } from '../page/node';
import { HEADINGS } from '../page/tags';
import { isNamedCaption, isPictureBox } from './figures';

/**
 * The picture over the text, where it stands outside the block that holds the text: between headline and text, else with
 * a caption right before the headline, within the same frame. None where the text shows the same picture itself.
 */
export function leadPictures(scene: Scene): PageNode[] {
  const { headline, root, firstProse } = scene;
  if (!headline || !root || !firstProse || headline.index > firstProse.index) return [];
  const lead = underHeadline(headline, root, scene) ?? overHeadline(headline, root, scene);
  return lead && !showsSame(lead, root) ? [lead] : [];
}

function underHeadline(headline: PageNode, root: PageNode, scene: Scene): PageNode | null {
  const between = scene.page.nodes.slice(headline.end, root.index).filter((node) => node.end <= root.index);
  return between.find((node) => isFigure(node) || isCaptioned(node, scene)) ?? null;
}

function overHeadline(headline: PageNode, root: PageNode, scene: Scene): PageNode | null {
  const frame = headline.element.closest('article, main, [role="main"]');
  if (!frame) return null;
  for (let index = headline.index - 1; index >= 0; index--) {
    const node = scene.page.nodes[index];
    // What stands before another heading belongs to that.
    if (!node || !frame.contains(node.element) || contains(root, node) || HEADINGS.has(node.tag)) return null;
    if (node.end <= headline.index && isCaptioned(node, scene)) return node;
  }
  return null;
}

function isFigure({ tag, media }: PageNode): boolean {
  return tag === 'figure' && media > 0;
}

/** A box of a picture and its caption. One without, or in a link, may be a logo, an ad or another article's. */
function isCaptioned(node: PageNode, scene: Scene): boolean {
  if (node.media === 0 || node.words === 0 || !isPictureBox(node, scene) || node.element.closest('a'))
    return false;
  return scene.page.nodes.slice(node.index + 1, node.end).some(isNamedCaption);
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
