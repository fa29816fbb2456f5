import { SEVERAL } from '../dom/scales';
import type { Block } from '../page/block';

/** Blocks set alike, side by side, that are a row. By hand on the development half of the corpus, 2026-11. */
export const LEAST_ROW_ENTRIES = SEVERAL;

/**
 * Answers for a block whether it is an entry of a row of short texts most of which hold no link, such as the ingredients of a
 * recipe. The entries of a row are looked at together, once.
 */
export function createRowReader(): (block: Block) => boolean {
  /** By the parent, then by tag and class of its children. */
  const known = new Map<Block, Map<string, boolean>>();
  return (block) => {
    let entry = block;
    // An entry may be wrapped in boxes that hold nothing else.
    while (entry.parent?.words === block.words) entry = entry.parent;
    const { tag, classes, parent } = entry;
    if (classes === '' || parent === null) return false;
    const rows = known.get(parent) ?? new Map<string, boolean>();
    known.set(parent, rows);
    const kind = `${tag} ${classes}`;
    const isRow = rows.get(kind) ?? isRowOfText(entry, parent);
    rows.set(kind, isRow);
    return isRow;
  };
}

/** True where most of the children set like an entry hold no link. */
function isRowOfText({ tag, classes }: Block, { children }: Block): boolean {
  const entries = children.filter((child) => child.tag === tag && child.classes === classes);
  if (entries.length < LEAST_ROW_ENTRIES || entries.some(({ prose }) => prose > 0)) return false;
  return entries.filter(({ links }) => links === 0).length > entries.length / 2;
}
