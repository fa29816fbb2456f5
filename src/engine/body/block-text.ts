import { collapse, countCollapsed } from '../dom/text';

/** The text of a block as it shows, and its words. */
export interface BlockText {
  text: string;
  words: number;
}

const known = new WeakMap<Element, BlockText>();

/** What a block of the body says. Each is read once, when first asked for: ask only of blocks that are written to their end. */
export function textOf(block: Element): BlockText {
  let said = known.get(block);
  if (!said) {
    const text = collapse(block.textContent ?? '');
    said = { text, words: countCollapsed(text) };
    known.set(block, said);
  }
  return said;
}
