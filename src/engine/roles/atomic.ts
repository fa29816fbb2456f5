import { type Context, position } from '../context/context';
import { SEVERAL, WORDS } from '../dom/scales';
import { LINK_DENSITY } from '../features/link-density';
import { isPost } from '../features/posts';
import { type Block, linkDensity } from '../page/block';

/**
 * A table of figures has at least so many rows, so many cells in each, and at most so many words in a cell on average.
 * Smaller tables and those with more text are layout. By hand on the development corpus, 2026-11.
 */
const LEAST_ROWS = SEVERAL;
const LEAST_CELLS_IN_ROW = 2;
const WORDS_IN_CELL = WORDS.line;

/** True for a post that the article quotes. Its links to the network are no share buttons. */
export function isQuotedPost(node: Block, context: Context): boolean {
  return position(context, node) !== 'outside' && isPost(node);
}

/** True for a table of figures or names. It is one block: a row headed "Twitter" is not a box of its own. */
export function isDataTable(table: Block, { page }: Pick<Context, 'page'>): boolean {
  if (table.tag !== 'table') return false;
  let rows = 0;
  let cells = 0;
  let linked = 0;
  for (const { tag, element, links } of page.blocks.slice(table.index + 1, table.end)) {
    if (tag === 'table') return false;
    if (tag === 'tr') rows++;
    if (tag !== 'td' && tag !== 'th') continue;
    // A heading over the columns.
    cells += element.hasAttribute('colspan') ? LEAST_CELLS_IN_ROW : 1;
    if (links > 0) linked++;
  }
  // Of a menu or a list of teasers most cells are links; names in a table may be.
  if (linked >= cells / 2 && linkDensity(table) >= LINK_DENSITY.half) return false;
  return rows >= LEAST_ROWS && cells >= rows * LEAST_CELLS_IN_ROW && table.words <= cells * WORDS_IN_CELL;
}
