import type { Context } from '../context/context';
import { HEADINGS, LISTS } from '../dom/tags';
import { isWithin } from '../dom/within';
import { type Block, contains, firstText, onlyChild } from '../page/block';
import { isByline } from '../roles/byline';
import { isNote } from '../roles/note';
import { isOpeningSentence } from '../roles/paragraph';
import { isPoints } from '../roles/points';
import { isDate } from '../roles/publication-date';
import { isOpeningBox } from './opening-box';

/**
 * The blocks between headline and root that belong to the article, in order: points in brief with their heading, notes, the
 * first sentences in a box of their own.
 */
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
    if (isInList(node)) return false;
    if (HEADINGS.has(node.tag)) return headsList(node);
    return isNote(node, context) || isOpening(node, context);
  });
}

/** True for a sentence with which the text begins, right before it, alone or in a box of such. */
function isOpening(node: Block, context: Context): boolean {
  if (node.tag !== 'p' || node.text === '') return false;
  const box = node.parent && isOpeningBox(node.parent, context) ? node.parent : node;
  if (firstText(context.page.blocks, box.end, context.root?.index)) return false;
  if (isDate(node, context) || isByline(node, context)) return false;
  return box !== node || (node.linkWords > 0 && isOpeningSentence(node, context));
}

/** True for points of one line each. In menus and toolbars an item is a box of several blocks. */
function isPlainList(node: Block, context: Context): boolean {
  return LISTS.has(node.tag) && isPoints(node, context) && node.children.every(isLine);
}

function isLine(item: Block): boolean {
  const only = onlyChild(item);
  return item.children.length === 0 || (only !== undefined && isLine(only));
}
