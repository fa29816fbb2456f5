import { addTo } from '../../dom/group-by';
import { HEADINGS } from '../../dom/tags';
import { type Block, closest, contains } from '../../page/block';
import { withoutNumbers } from '../../page/class-names';
import type { Page } from '../../page/read-page';

/** The boxes of a page that stand on it more than once, word for word. */
export interface Repeats {
  /** True for such a box, and for each block in it. */
  isRepeated(block: Block): boolean;
}

/** Words of a line that is compared, at least: shorter ones are labels and answers. By hand, 2026-11. */
export const LEAST_LINE_WORDS = 5;

/** The text may say twice what is in these: a verse that is quoted again, a figure in two rows, a credit. */
const MAY_REPEAT: ReadonlySet<string> = new Set(['blockquote', 'dl', 'figure', 'figcaption', 'pre', 'table']);

/**
 * Finds the boxes that stand on a page more than once: a placeholder under every heading, the same request between
 * paragraphs. Where boxes set like them say other things the page uses that form for its content: it is a refrain, or
 * one rating of several. Where what stands twice is most of the page, the page shows its text twice.
 */
export function readRepeats(page: Page): Repeats {
  const repeated = new Set(
    boxesAlike(page).flatMap((boxes) => boxes.flatMap(({ index, end }) => page.blocks.slice(index, end))),
  );
  return { isRepeated: (block) => repeated.has(block) };
}

function boxesAlike(page: Page): Block[][] {
  const lines = new Map<string, Block[]>();
  for (const block of page.blocks)
    if (block.children.length === 0 && block.words >= LEAST_LINE_WORDS) addTo(lines, block.text, block);
  const found: Block[][] = [];
  const countLike = likeCounter(page.blocks);
  for (const alike of lines.values()) {
    if (alike.length < 2) continue;
    for (const boxes of groupByKind(alike).values()) {
      const outermost = climb(boxes, page.blocks);
      if (outermost.length > 1 && isRepeated(outermost, countLike, page)) found.push(outermost);
    }
  }
  return found;
}

/** Counts the filled boxes that are set like a box; each kind is looked for once, and on most pages none. */
function likeCounter(blocks: readonly Block[]): (box: Block) => number {
  const known = new Map<string, number>();
  return (box) => {
    const kind = kindOf(box);
    let count = known.get(kind);
    if (count === undefined) {
      const { tag, parent } = box;
      count = blocks.filter(
        (other) =>
          other.words > 0 && other.tag === tag && other.parent?.tag === parent?.tag && kindOf(other) === kind,
      ).length;
      known.set(kind, count);
    }
    return count;
  };
}

function groupByKind(blocks: readonly Block[]): Map<string, Block[]> {
  const kinds = new Map<string, Block[]>();
  for (const block of blocks) addTo(kinds, kindOf(block), block);
  return kinds;
}

/** How a block is set: its own tag and class, and those of the box it stands in. */
export function kindOf({ tag, classes, parent }: Block): string {
  return withoutNumbers(`${tag}.${classes}<${parent?.tag}.${parent?.classes}`);
}

/** The boxes around lines that are alike, as long as all of these say the same and are set alike. */
function climb(boxes: Block[], blocks: readonly Block[]): Block[] {
  const around = new Set<Block>();
  for (const { parent } of boxes) if (parent) around.add(parent);
  const outer = [...around];
  const [first, ...others] = outer;
  if (!first || outer.length < boxes.length) return boxes;
  const isAlike = (other: Block): boolean =>
    other.words === first.words &&
    kindOf(other) === kindOf(first) &&
    textIn(other, blocks) === textIn(first, blocks);
  return others.every(isAlike) ? climb(outer, blocks) : boxes;
}

function textIn({ index, end }: Block, blocks: readonly Block[]): string {
  return blocks
    .slice(index, end)
    .map(({ text }) => text)
    .join('\n');
}

function isRepeated(
  boxes: readonly Block[],
  countLike: (box: Block) => number,
  { body, blocks }: Page,
): boolean {
  const [box] = boxes;
  if (!box || HEADINGS.has(box.tag) || closest(box, MAY_REPEAT) || !areApart(boxes, blocks)) return false;
  // What stands on the page once says more than the box does.
  return countLike(box) === boxes.length && body.prose - boxes.length * box.prose >= box.prose;
}

/** True where other text stands between the boxes: what is there again and again in one place is all that is there. */
function areApart(boxes: readonly Block[], blocks: readonly Block[]): boolean {
  const between = blocks.slice(boxes[0]?.index, boxes.at(-1)?.index);
  return between.some((block) => block.text !== '' && !boxes.some((box) => contains(box, block)));
}
