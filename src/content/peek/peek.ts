import { previewOf } from '../page/describe';
import type { Session } from '../page/session';
import type { MarkedPage, Marker } from './contract';
import { showMarks } from './overlay';

/** See {@link StartMarking}. */
export function createMarker(shown: () => MarkedPage): Marker {
  let unmark: (() => void) | null = null;
  const clear = (): void => {
    unmark?.();
    unmark = null;
  };
  const mark: Marker['mark'] = (blocks) => {
    clear();
    const { session, reader } = shown();
    if (!session) return;
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
  return { mark, clear, toggle: () => (unmark ? clear() : mark('all')) };
}

/** How many blocks of the article stand before an element of the page. */
function blocksBefore({ analysis }: Session, element: Element): number {
  const isBefore = (block: Element): boolean =>
    (element.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return analysis.blocks.filter(isBefore).length;
}
