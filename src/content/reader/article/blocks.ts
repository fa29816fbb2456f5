import { mathText } from '../../words/math-text';
import { sanitize } from '../sanitize';
import type { ReaderTexts } from '../texts';
import { scrollBox } from './scroll-box';
import { giveBack, holdBack } from './waiting-pictures';

/** Characters. A shorter formula fits into the line of a phone; measured at 380 px, with the largest letters. */
const LONGEST_FORMULA = 24;

/** The sanitised blocks of an article, in order: closed details are open; tables and formulas in a block can scroll. */
export function readBlocks(html: string, texts: ReaderTexts): Element[] {
  const fragment = sanitize(html);
  for (const details of fragment.querySelectorAll('details')) details.open = true;
  for (const table of fragment.querySelectorAll('table')) {
    const { parentNode, nextSibling } = table;
    // A table that is a block has its box in the layout; one within a table scrolls with that.
    if (!parentNode || parentNode === fragment || table.parentElement?.closest('table')) continue;
    parentNode.insertBefore(scrollBox(table, texts), nextSibling);
  }
  for (const formula of fragment.querySelectorAll('math')) {
    if (formula.closest('.galley-formula') || mathText(formula).length <= LONGEST_FORMULA) continue;
    const box = document.createElement('span');
    box.className = 'formula';
    formula.replaceWith(box);
    box.append(formula);
  }
  holdBack(fragment);
  return [...fragment.children];
}

/**
 * Copies of blocks as they came out of the page, with the addresses of all pictures, and without the boxes in which tables
 * and formulas scroll; a line that is drawn over a block is an element of its own.
 */
export function copyOf(blocks: readonly Element[]): Element[] {
  return blocks.flatMap((block) => {
    const copy = block.cloneNode(true) as Element;
    for (const box of copy.querySelectorAll('div.table, span.formula')) box.replaceWith(...box.childNodes);
    const holder = document.createDocumentFragment();
    holder.append(copy);
    giveBack(holder);
    copy.remove();
    return block.matches('.galley-rule') ? [document.createElement('hr'), copy] : copy;
  });
}
