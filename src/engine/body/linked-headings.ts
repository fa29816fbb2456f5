import type { Context } from '../context/context';
import { addTo } from '../dom/group-by';
import { SEVERAL } from '../dom/scales';
import { HEADINGS } from '../dom/tags';
import { type Block, firstText } from '../page/block';

/** Headings: lists of products or games have a row of linked ones. Fewer lead to other articles. By hand on the development corpus, 2026-11. */
const LEAST_IN_ROW = SEVERAL;

/**
 * The headings of sections that are links to other pages from end to end: in a row of three, each with the article's own
 * text under it ("“Rez” ($30)"), or beside headings of the same kind that are no links. All others lead away from the
 * article. Counted on the development corpus: 20 of 728 pages have linked headings over the article's text, and 14 of them
 * in such a row or to their own place on the page.
 * @param dropped elements that are no part of the article
 */
export function linkedSections(context: Context, dropped: ReadonlySet<Element>): Set<Block> {
  const { page, root, counts, inStyle } = context;
  const kept = new Set<Block>();
  if (!root || counts.count('linkedHeadings', root) === 0) return kept;
  const isBesideOthers = besideOthers(context);
  const rows = new Map<string, { heading: Block; under: Block }[]>();
  for (const heading of page.blocks.slice(root.index, root.end)) {
    if (!counts.is('linkedHeadings', heading) || dropped.has(heading.element)) continue;
    const under = textUnder(heading, page.blocks);
    if (!under) continue;
    if (inStyle.has(under) && isBesideOthers(heading, under)) kept.add(heading);
    addTo(rows, heading.tag, { heading, under });
  }
  for (const row of rows.values()) {
    if (row.filter(({ under }) => inStyle.has(under)).length < LEAST_IN_ROW) continue;
    for (const { heading, under } of row) if (!counts.is('headings', under)) kept.add(heading);
  }
  return kept;
}

/** The text under a heading; lower headings, such as an address, may stand between. */
function textUnder(heading: Block, blocks: readonly Block[]): Block | null {
  const { end } = boxOf(heading);
  let under = firstText(blocks, heading.end, end);
  while (under && HEADINGS.has(under.tag) && under.tag > heading.tag)
    under = firstText(blocks, under.end, end);
  return under;
}

/** True for a heading in one row with the text under it and with headings of its kind that are no links. */
function besideOthers({ counts }: Context): (heading: Block, under: Block) => boolean {
  const rows = new Map<Block, ReadonlySet<string>>();
  const plainIn = (row: Block): ReadonlySet<string> => {
    const known = rows.get(row);
    if (known) return known;
    const plain = row.children
      .filter(({ tag }) => HEADINGS.has(tag))
      .filter((node) => !counts.is('linkedHeadings', node));
    const kinds = new Set(plain.map(kindOf));
    rows.set(row, kinds);
    return kinds;
  };
  return (heading, under) =>
    heading.parent !== null &&
    heading.parent === under.parent &&
    plainIn(heading.parent).has(kindOf(heading));
}

function kindOf({ tag, classes }: Block): string {
  return `${tag}.${classes}`;
}

/** The box of a heading and other words. Text after the box of a teaser is not under the heading. */
function boxOf(heading: Block): Block {
  let box = heading;
  while (box.parent && box.words === heading.words) box = box.parent;
  return box;
}
