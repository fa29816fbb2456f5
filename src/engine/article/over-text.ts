import type { Scene } from '../clutter/scene';
import { contains, firstText, onlyChild, type PageNode } from '../page/node';
import { HEADINGS, LISTS } from '../page/tags';
import { isWithin } from '../page/within';
import { isNote } from './notes';
import { isPoints } from './opening-line';

/**
 * What stands between the headline and the block that holds the text and belongs to the article: its points in brief,
 * with the heading over them, and notes on how it came about. In order.
 */
export function blocksOverText(
  scene: Scene,
  standfirst: readonly PageNode[],
  clutter: ReadonlySet<Element>,
): PageNode[] {
  const { root, headline, page } = scene;
  if (!root || !headline) return [];
  const over = page.nodes
    .slice(headline.end, root.index)
    .filter((node) => !contains(node, root) && !standfirst.some((line) => contains(node, line)))
    .filter((node) => node.words > 0 && !isWithin(node.element, clutter));
  const lists = over.filter((node) => isPlainList(node, scene));
  const isInList = (node: PageNode): boolean => lists.some((list) => contains(list, node));
  const headsList = ({ end }: PageNode): boolean => {
    const next = firstText(page.nodes, end, root.index);
    return next !== null && isInList(next);
  };
  return over.filter((node) => {
    if (lists.includes(node)) return true;
    return !isInList(node) && (HEADINGS.has(node.tag) ? headsList(node) : isNote(node, scene));
  });
}

/** True for the article in a few points, each of them one line: in menus and toolbars an item is a box of several. */
function isPlainList(node: PageNode, scene: Scene): boolean {
  return LISTS.has(node.tag) && isPoints(node, scene) && node.children.every(isLine);
}

function isLine(item: PageNode): boolean {
  const only = onlyChild(item);
  return item.children.length === 0 || (only !== undefined && isLine(only));
}
