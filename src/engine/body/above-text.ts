import type { Context } from '../context/context';
import { HEADINGS, LISTS } from '../dom/tags';
import { isWithin } from '../dom/within';
import { type Block, contains, firstText, onlyChild } from '../page/block';
import { isNote } from '../roles/note';
import { isPoints } from '../roles/points';

/** The blocks between headline and root that belong to the article, in order: points in brief with their heading, notes. */
export function blocksOverText(
  context: Context,
  standfirst: readonly Block[],
  clutter: ReadonlySet<Element>,
): Block[] {
  const { root, head, page } = context;
  if (!root) return [];
  const over = head.aboveRoot
    .filter((node) => !standfirst.some((line) => contains(node, line)))
    .filter((node) => node.words > 0 && !isWithin(node.element, clutter));
  const lists = over.filter((node) => isPlainList(node, context));
  const isInList = (node: Block): boolean => lists.some((list) => contains(list, node));
  const headsList = ({ end }: Block): boolean => {
    const next = firstText(page.blocks, end, root.index);
    return next !== null && isInList(next);
  };
  return over.filter((node) => {
    if (lists.includes(node)) return true;
    return !isInList(node) && (HEADINGS.has(node.tag) ? headsList(node) : isNote(node, context));
  });
}

/** True for points of one line each. In menus and toolbars an item is a box of several blocks. */
function isPlainList(node: Block, context: Context): boolean {
  return LISTS.has(node.tag) && isPoints(node, context) && node.children.every(isLine);
}

function isLine(item: Block): boolean {
  const only = onlyChild(item);
  return item.children.length === 0 || (only !== undefined && isLine(only));
}
