import { follows, selectIn } from '../dom/flat-tree';
import { HEADINGS } from '../dom/tags';
import { type Block, closest, contains } from '../page/block';
import type { Page } from '../page/read-page';

/** The zone between headline and first paragraph: there stand standfirst, byline, date and lead picture. */
export interface HeadRegion {
  /** The blocks with text of their own under the headline, in order; none where no headline stands over the text. */
  readonly lines: readonly Block[];
  /** The blocks under the headline that end before the root begins, in order. */
  readonly aboveRoot: readonly Block[];
  /** The blocks with text of their own in the root, before its first paragraph and after a headline in it, in order. */
  readonly inRoot: readonly Block[];
  /** The `time` elements with a date between headline and first paragraph, in order. */
  readonly times: readonly Element[];
  /** True for a block from the headline, or the root that holds the headline, to the first paragraph included. */
  holds(block: Block): boolean;
}

/** What the region is read from. */
interface Landmarks {
  readonly page: Page;
  readonly root: Block | null;
  readonly headline: Block | null;
  readonly firstProse: Block | null;
}

const EMPTY: HeadRegion = { lines: [], aboveRoot: [], inRoot: [], times: [], holds: () => false };

/** Walks the zone once. */
export function readHeadRegion({ page, root, headline, firstProse }: Landmarks): HeadRegion {
  if (!root || !firstProse) return EMPTY;
  const isHeaded = headline !== null && headline.index < firstProse.index;
  const lines: Block[] = [];
  const aboveRoot: Block[] = [];
  const inRoot: Block[] = [];
  const isBeside = createColumnReader(page, firstProse);
  for (const block of page.blocks.slice(isHeaded ? headline.end : root.index, firstProse.index)) {
    if (isBeside(block)) continue;
    if (block.end <= root.index) aboveRoot.push(block);
    if (block.text === '') continue;
    lines.push(block);
    if (contains(root, block)) inRoot.push(block);
  }
  const start = headline && contains(root, headline) ? root.index : headline?.index;
  return {
    lines: isHeaded ? lines : [],
    aboveRoot: isHeaded ? aboveRoot : [],
    inRoot,
    get times() {
      return isHeaded ? timesBetween(page, headline, firstProse) : [];
    },
    holds: (block) =>
      start !== undefined && block.index >= start && block.index <= firstProse.index && !isBeside(block),
  };
}

const ASIDE: ReadonlySet<string> = new Set(['aside']);

/**
 * Tells which blocks stand in a column beside the text: an aside with headings of its own. One without may hold the byline.
 */
function createColumnReader({ blocks }: Page, firstProse: Block): (block: Block) => boolean {
  const columns = new Map<Block, boolean>();
  return (block) => {
    const aside = closest(block, ASIDE);
    if (!aside || contains(aside, firstProse)) return false;
    let isColumn = columns.get(aside);
    if (isColumn === undefined) {
      isColumn = blocks
        .slice(aside.index, aside.end)
        .some(({ tag, words }) => HEADINGS.has(tag) && words > 0);
      columns.set(aside, isColumn);
    }
    return isColumn;
  };
}

/** Some stand loose in a box around headline and text: their place in the document counts, not their block. */
function timesBetween({ body, visibility }: Page, headline: Block, firstProse: Block): Element[] {
  return selectIn(body.element, 'time[datetime]', visibility.tree).filter(
    (time) =>
      follows(headline.element, time, visibility.tree) && follows(time, firstProse.element, visibility.tree),
  );
}
