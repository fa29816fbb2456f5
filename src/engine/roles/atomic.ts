import { type Context, position } from '../context/context';
import { LINK_DENSITY } from '../features/link-density';
import { isPost } from '../features/posts';
import { type Block, linkDensity } from '../page/block';

/** Smaller tables, and those with more to read in a cell, are how old pages were laid out. */
const LEAST_ROWS = 3;
const LEAST_CELLS_IN_ROW = 2;
const WORDS_IN_CELL = 15;

/** True for a post that the article quotes: its name, date and links to the network are no buttons to share. */
export function isQuotedPost(node: Block, context: Context): boolean {
  return position(context, node) !== 'outside' && isPost(node);
}

/** True for a table of figures or names. It is one thing: a row headed "Twitter" or "Advertising" is no box in it. */
export function isDataTable(table: Block, { page }: Pick<Context, 'page'>): boolean {
  if (table.tag !== 'table' || linkDensity(table) >= LINK_DENSITY.half) return false;
  let rows = 0;
  let cells = 0;
  for (const { tag } of page.blocks.slice(table.index + 1, table.end)) {
    if (tag === 'table') return false;
    if (tag === 'tr') rows++;
    else if (tag === 'td' || tag === 'th') cells++;
  }
  return rows >= LEAST_ROWS && cells >= rows * LEAST_CELLS_IN_ROW && table.words <= cells * WORDS_IN_CELL;
}
