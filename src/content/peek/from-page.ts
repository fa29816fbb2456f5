import type { PeekMessage } from '../../messages';
import { load } from '../parts';
import type { Peek, PeekPage } from './contract';

/** The peek of this page. Its script is loaded at the first mark. */
export interface PagePeek {
  mark(blocks: PeekMessage['blocks']): Promise<void>;
  /** Marks all blocks, or takes the marks away. */
  toggle(): Promise<void>;
  clear(): void;
}

/** @param page the page at the moment of asking; `null` where it was not read yet */
export function createPagePeek(page: () => PeekPage | null): PagePeek {
  let peek: Peek | null = null;
  let requests = 0;
  /** The peek, once it is loaded; `null` where something else was asked for meanwhile. */
  const start = async (): Promise<Peek | null> => {
    const request = ++requests;
    peek ??= (await load('peek'))(page);
    return request === requests ? peek : null;
  };
  const clear = (): void => {
    requests += 1;
    peek?.clear();
  };
  return {
    clear,
    mark: async (blocks) => (blocks.length === 0 ? clear() : (await start())?.mark(blocks)),
    toggle: async () => (await start())?.toggle(),
  };
}
