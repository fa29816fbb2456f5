import { follows } from '../../engine/dom/flat-tree';
import { previewOf } from '../analysis/preview';
import type { Rect } from '../scroll/rect';
import type { Peek, PeekPage } from './contract';
import { type MarkedBlock, showMarks } from './overlay';
import { rectOf, rectsOfOverlays } from './place-marks';

/** See {@link StartPeek}. */
export function createPeek(page: () => PeekPage | null): Peek {
  /** Ends the marks that are shown. */
  let shown: AbortController | null = null;
  const clear = (): void => {
    shown?.abort();
    shown = null;
  };
  const mark: Peek['mark'] = (blocks) => {
    clear();
    const now = page();
    if (!now) return;
    shown = new AbortController();
    const marked = markedBlocks(now, blocks);
    showMarks(marked, finderFor(now, marked), { seek: blocks !== 'all', signal: shown.signal });
  };
  return { mark, clear, toggle: () => (shown ? clear() : mark('all')) };
}

function markedBlocks({ clutter, isPart }: PeekPage, wanted: Parameters<Peek['mark']>[0]): MarkedBlock[] {
  const chosen =
    wanted === 'all' ? clutter.filter((_, at) => !isPart(at)) : wanted.flatMap((at) => clutter[at] ?? []);
  return chosen.map((block) => ({
    element: block.element,
    category: block.category,
    preview: previewOf(block),
  }));
}

/** Tells where a block is: in the reader look where that is open, else in the page. */
function finderFor(
  { articleBlocks, whileShown, spotAfter }: PeekPage,
  marked: readonly MarkedBlock[],
): (element: Element) => Rect | null {
  if (spotAfter) return (element) => spotAfter(blocksBefore(articleBlocks, element));
  const overlays = whileShown(() => rectsOfOverlays(marked.map(({ element }) => element)));
  return (element) => overlays.get(element) ?? rectOf(element);
}

/** How many blocks of the article stand before an element of the page. */
function blocksBefore(articleBlocks: readonly Element[], element: Element): number {
  return articleBlocks.filter((block) => follows(block, element)).length;
}
