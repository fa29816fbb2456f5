import type { Marks } from '../messages';
import { previewOf } from './describe';
import { loadMarks } from './extension-link';
import type { Reader } from './reader/contract';
import type { Session } from './session';

/** What is marked on the page, for as long as somebody wants it marked. */
export interface Marking {
  mark(blocks: Marks['blocks']): Promise<void>;
  /** Marks all blocks, or takes the marks away. */
  toggle(): Promise<void>;
  clear(): void;
}

/** @param shown the session of the page and its open reader look, at the moment of asking */
export function createMarking(shown: () => { session: Session | null; reader: Reader | null }): Marking {
  let unmark: (() => void) | null = null;
  let asked = 0;

  const clear = (): void => {
    asked += 1;
    unmark?.();
    unmark = null;
  };
  const mark = async (blocks: Marks['blocks']): Promise<void> => {
    clear();
    const mine = asked;
    const showMarks = blocks.length === 0 ? null : await loadMarks();
    const { session, reader } = shown();
    if (!showMarks || !session || mine !== asked) return;
    const all = session.hiding.blocks();
    const wanted = blocks === 'all' ? all.map((_, at) => at) : blocks;
    const marked = wanted.flatMap((at) => {
      const block = all[at];
      return block ? [{ element: block.element, category: block.category, preview: previewOf(block) }] : [];
    });
    const spotInReader = reader && ((element: Element) => reader.spotAfter(blocksBefore(session, element)));
    unmark = showMarks(
      marked,
      { whileShown: session.hiding.whileShown, ...(spotInReader ? { spotInReader } : {}) },
      blocks !== 'all',
    );
  };
  return { mark, clear, toggle: () => (unmark ? Promise.resolve(clear()) : mark('all')) };
}

/** How many blocks of the article stand before an element of the page. */
function blocksBefore({ analysis }: Session, element: Element): number {
  const isBefore = (block: Element): boolean =>
    (element.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return analysis.blocks.filter(isBefore).length;
}
