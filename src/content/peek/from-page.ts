import type { Marks } from '../../messages';
import { load } from '../parts';
import type { MarkedPage, Marker } from './contract';

/** What is marked on the page, for as long as somebody wants it marked; its own script is loaded at the first mark. */
export interface Marking {
  mark(blocks: Marks['blocks']): Promise<void>;
  /** Marks all blocks, or takes the marks away. */
  toggle(): Promise<void>;
  clear(): void;
}

/** @param shown the page at the moment of asking; `null` where it was not read yet */
export function createMarking(shown: () => MarkedPage | null): Marking {
  let marker: Marker | null = null;
  let asked = 0;
  /** The marker, once it is there; `null` where something else was asked for meanwhile. */
  const start = async (): Promise<Marker | null> => {
    const mine = ++asked;
    marker ??= (await load('peek'))(shown);
    return mine === asked ? marker : null;
  };
  const clear = (): void => {
    asked += 1;
    marker?.clear();
  };
  return {
    clear,
    mark: async (blocks) => (blocks.length === 0 ? clear() : (await start())?.mark(blocks)),
    toggle: async () => (await start())?.toggle(),
  };
}
