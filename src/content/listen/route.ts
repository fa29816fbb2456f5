import { type Sentence, sentencesOf } from './sentences';

/** The way through an article, sentence by sentence. */
export interface Route {
  /** The sentence it is at; `null` before the start and after the end. */
  sentence(): Sentence | null;
  block(): Element | null;
  /** Goes to the first sentence of a block, or of the next one that has any; without a block to the first of all. */
  startAt(block: Element | undefined): void;
  /** Goes one further or back. Before the first it stays; after the last there is no sentence. */
  step(unit: 'sentence' | 'paragraph', by: 1 | -1): void;
  leave(): void;
}

/**
 * @param blocks the blocks at this moment; they may change between two sentences
 * @param lang BCP 47
 */
export function createRoute(blocks: () => readonly Element[], lang: string | undefined): Route {
  let block: Element | null = null;
  /** Place of the block, for when it is gone. */
  let place = 0;
  let sentences: readonly Sentence[] = [];
  let at = 0;

  const leave = (): void => {
    block = null;
    sentences = [];
    at = 0;
  };
  /** Goes to the nearest block in a direction that has something to say; false where there is none. */
  const enter = (from: number, by: 1 | -1): boolean => {
    const all = blocks();
    for (let next = from; next >= 0 && next < all.length; next += by) {
      const found = all[next];
      const said = found ? sentencesOf(found, lang) : [];
      if (!found || said.length === 0) continue;
      block = found;
      place = next;
      sentences = said;
      at = 0;
      return true;
    }
    return false;
  };
  const here = (): number => {
    const found = block ? blocks().indexOf(block) : -1;
    return found < 0 ? place : found;
  };
  return {
    sentence: () => sentences[at] ?? null,
    block: () => block,
    leave,
    startAt(start) {
      if (!enter(start ? Math.max(0, blocks().indexOf(start)) : 0, 1)) leave();
    },
    step(unit, by) {
      const isWithin = unit === 'sentence' ? sentences[at + by] !== undefined : by < 0 && at > 0;
      if (isWithin) at = unit === 'sentence' ? at + by : 0;
      else if (enter(here() + by, by)) at = by < 0 && unit === 'sentence' ? sentences.length - 1 : 0;
      else if (by > 0) leave();
      else at = 0;
    },
  };
}
