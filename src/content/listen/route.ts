import { type Sentence, sentencesOf } from './sentences';

/** The way through an article, sentence by sentence. */
export interface Route {
  /** The sentence it is at; `null` before the start and after the end. */
  sentence(): Sentence | null;
  block(): Element | null;
  /** Goes to the first sentence of a block, or of the next block that has any; without a block to the first of all. */
  startAt(block: Element | undefined): void;
  /** Goes one further or one back. Before the first sentence it stays; after the last one there is no sentence. */
  step(unit: 'sentence' | 'paragraph', by: 1 | -1): void;
  leave(): void;
}

/** A place on the way. */
interface Place {
  readonly block: Element | null;
  /** Number of the block, for when it is gone. */
  readonly index: number;
  readonly sentences: readonly Sentence[];
  /** Number of the sentence in the block. */
  readonly at: number;
}

/** Before the start and after the end. */
const NOWHERE: Place = { block: null, index: 0, sentences: [], at: 0 };

/**
 * @param blocks the blocks at this moment; they may change between two sentences
 * @param lang BCP 47
 */
export function createRoute(blocks: () => readonly Element[], lang: string | undefined): Route {
  let place = NOWHERE;
  return {
    sentence: () => place.sentences[place.at] ?? null,
    block: () => place.block,
    leave() {
      place = NOWHERE;
    },
    startAt(start) {
      const all = blocks();
      place = enter(all, start ? Math.max(0, all.indexOf(start)) : 0, 1, lang) ?? NOWHERE;
    },
    step(unit, by) {
      place =
        unit === 'sentence'
          ? nextSentence(place, blocks(), by, lang)
          : nextParagraph(place, blocks(), by, lang);
    },
  };
}

function nextSentence(place: Place, blocks: readonly Element[], by: 1 | -1, lang: string | undefined): Place {
  const at = place.at + by;
  if (place.sentences[at]) return { ...place, at };
  const next = enter(blocks, indexIn(blocks, place) + by, by, lang);
  if (!next) return by > 0 ? NOWHERE : { ...place, at: 0 };
  return by > 0 ? next : { ...next, at: next.sentences.length - 1 };
}

/** Going back leads to the start of this paragraph first. */
function nextParagraph(
  place: Place,
  blocks: readonly Element[],
  by: 1 | -1,
  lang: string | undefined,
): Place {
  const start = { ...place, at: 0 };
  if (by < 0 && place.at > 0) return start;
  return enter(blocks, indexIn(blocks, place) + by, by, lang) ?? (by > 0 ? NOWHERE : start);
}

/** The nearest block in a direction that has something to say; `null` where there is none. */
function enter(blocks: readonly Element[], from: number, by: 1 | -1, lang: string | undefined): Place | null {
  for (let index = from; index >= 0 && index < blocks.length; index += by) {
    const block = blocks[index];
    const sentences = block ? sentencesOf(block, lang) : [];
    if (block && sentences.length > 0) return { block, index, sentences, at: 0 };
  }
  return null;
}

/** Where a place is among the blocks now: text may have come in before it. */
function indexIn(blocks: readonly Element[], { block, index }: Place): number {
  const found = block ? blocks.indexOf(block) : -1;
  return found < 0 ? index : found;
}
