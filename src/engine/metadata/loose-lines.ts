import type { Context } from '../context/context';
import { nextSiblingOf } from '../dom/clobbering';
import { parentOf } from '../dom/flat-tree';
import { isBlank } from '../dom/text';
import { type Block, closest } from '../page/block';

/** Blocks: so many before the headline and after the text may name the author or the date. By hand, 2026-11. */
export const NEAR_BLOCKS = 8;

/**
 * The blocks in which byline and date may stand under the headline, in order. Where a standfirst or the date itself is
 * taken for the first paragraph, they go on after it, but not into boxes in the text.
 */
export function linesUnder({ headline, head, page, lastProse }: Context): readonly Block[] {
  if (!headline || !lastProse) return head.lines;
  const near = page.blocks
    .slice(headline.end, Math.min(headline.end + NEAR_BLOCKS, lastProse.end))
    .filter((block) => block.text !== '' && isBeside(block, headline) && !closest(block, OF_PICTURES));
  return [...new Set([...head.lines, ...near])];
}

/** True for a block in the box of the headline or the next one, or in a box there. */
function isBeside({ parent }: Block, headline: Block): boolean {
  const boxes = [headline.parent, headline.parent?.parent ?? null];
  return (
    parent !== null && (boxes.includes(parent) || (parent.parent !== null && boxes.includes(parent.parent)))
  );
}

const OF_PICTURES: ReadonlySet<string> = new Set(['figure', 'figcaption']);

/** The runs of nodes between headline and text that stand in no block of their own, in order. */
export function looseLines({ headline, firstProse, page }: Context): Node[][] {
  const lines: Node[][] = [];
  let at: Element | null = headline?.element ?? null;
  if (!at || !firstProse || at.compareDocumentPosition(firstProse.element) & BEFORE) return lines;
  for (; at && at !== page.body.element; at = parentOf(at)) {
    let run: Node[] = [];
    const end = (): void => {
      if (run.some(({ textContent }) => !isBlank(textContent ?? ''))) lines.push(run);
      run = [];
    };
    for (let next = nextSiblingOf(at); next; next = nextSiblingOf(next)) {
      if (next.contains(firstProse.element)) {
        end();
        return lines;
      }
      if (next.nodeType === 3 || (next.nodeType === 1 && !page.byElement.has(next as Element)))
        run.push(next);
      else end();
    }
    end();
  }
  return lines;
}

const BEFORE = Node.DOCUMENT_POSITION_PRECEDING;
