import type { Scene } from '../clutter/scene';
import { contains, type PageNode } from '../page/node';
import { HEADINGS } from '../page/tags';

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

function underHeadline(headline: PageNode, root: PageNode, { page }: Scene): PageNode | null {
  return page.nodes.slice(headline.end, root.index).find(isPicture) ?? null;
}

function overHeadline(headline: PageNode, root: PageNode, { page }: Scene): PageNode | null {
  const frame = headline.element.closest('article, main, [role="main"]');
  if (!frame) return null;
  for (let index = headline.index - 1; index >= 0; index--) {
    const node = page.nodes[index];
    // What stands before another heading belongs to that.
    if (!node || !frame.contains(node.element) || contains(root, node) || HEADINGS.has(node.tag)) return null;
    if (isPicture(node) && isCaptioned(node.element)) return node;
  }
  return null;
}

function isPicture({ tag, media }: PageNode): boolean {
  return tag === 'figure' && media > 0;
}

/** Pictures without a caption, or in a link, may be a logo, an ad or another article's. */
function isCaptioned(figure: Element): boolean {
  return figure.querySelector('figcaption') !== null && figure.closest('a') === null;
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
