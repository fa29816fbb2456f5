import { focusOn } from '../scroll/scroll-to';
import { placeIn, readProgress } from '../scroll/top-paragraph';
import type { ShownArticle, ShownPage } from './contract';

/** The article of a page in the look in which it is shown at each moment: the reader look, or in place. */
export function shownArticle({ blocks, reader }: ShownPage): ShownArticle {
  return {
    blocks,
    progress: () => (reader() ? reader()?.progress() : readProgress(blocks())) ?? null,
    resumeAt(block, share) {
      const open = reader();
      if (open) return open.resumeAt(block, share);
      const target = blocks()[block];
      if (!target) return;
      placeIn(blocks(), { block, top: -share * target.getBoundingClientRect().height });
      focusOn(target);
    },
    put(bar) {
      const open = reader();
      if (open) return open.put(bar);
      document.documentElement.append(bar);
      return () => bar.remove();
    },
  };
}
