import { previewOf } from '../analysis/preview';
import type { MarkedPage, Marker } from './contract';
import { showMarks } from './overlay';

/** See {@link StartMarking}. */
export function createMarker(shown: () => MarkedPage | null): Marker {
  let unmark: (() => void) | null = null;
  const clear = (): void => {
    unmark?.();
    unmark = null;
  };
  const mark: Marker['mark'] = (blocks) => {
    clear();
    const page = shown();
    if (!page) return;
    const { clutter, articleBlocks, whileShown, spotAfter } = page;
    const wanted = blocks === 'all' ? clutter.map((_, at) => at) : blocks;
    const marked = wanted.flatMap((at) => {
      const block = clutter[at];
      return block ? [{ element: block.element, category: block.category, preview: previewOf(block) }] : [];
    });
    const spotInReader = spotAfter && ((element: Element) => spotAfter(blocksBefore(articleBlocks, element)));
    unmark = showMarks(marked, { whileShown, ...(spotInReader ? { spotInReader } : {}) }, blocks !== 'all');
  };
  return { mark, clear, toggle: () => (unmark ? clear() : mark('all')) };
}

/** How many blocks of the article stand before an element of the page. */
function blocksBefore(articleBlocks: readonly Element[], element: Element): number {
  const isBefore = (block: Element): boolean =>
    (element.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return articleBlocks.filter(isBefore).length;
}
