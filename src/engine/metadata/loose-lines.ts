import type { Context } from '../context/context';
import { nextSiblingOf } from '../dom/clobbering';
import { parentOf } from '../dom/flat-tree';
import { isBlank } from '../dom/text';

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
