import type { ReadingPosition } from '../../settings/reading-positions/reading-position';
import { anchorAt, findBlock } from './anchor';
import type { Memory, ShownArticle, Trail } from './contract';

/** A reader who does not scroll for this time (ms) reads; what is passed on the way is not worth storing. */
const REST_MS = 1000;
/** A reader who goes past this many blocks while the offer stands has begun anew. */
const BEGUN_ANEW_BLOCKS = 4;
/** Share of a block; a smaller move is none. */
const SMALLEST_MOVE = 0.05;

/** Makes the bar that offers to go on. */
export type MakeBar = (onContinue: () => void, onStart: () => void) => Element;

/**
 * Offers to go on where the reader stopped in this article before, and remembers where they stop this time. The offer
 * is made at the start of the article only, and nothing moves before it is accepted. What was read to its end is
 * forgotten.
 */
export function followTrail(view: ShownArticle, memory: Memory, makeBar: MakeBar): Trail {
  let known: { block: number; share: number } | null = null;
  let withdraw: (() => void) | null = null;
  /** The block that was read when the offer was made. */
  let offeredAt = 0;
  /** The place of before, while the article is too short for it. */
  let missing: ReadingPosition | null = null;
  let timer = 0;
  const ending = new AbortController();
  const { signal } = ending;

  const closeOffer = (): void => {
    withdraw?.();
    withdraw = null;
  };
  const forget = (): void => {
    if (known) memory.keep(null);
    known = null;
  };
  const save = (): void => {
    clearTimeout(timer);
    const at = view.progress();
    if (!at) return;
    if (withdraw && at.block < offeredAt + BEGUN_ANEW_BLOCKS && !at.isEnd) return;
    closeOffer();
    if (at.isEnd || at.isStart) forget();
    else if (known?.block !== at.block || Math.abs(known.share - at.share) >= SMALLEST_MOVE) {
      known = at;
      memory.keep(anchorAt(at, view.blocks()));
    }
  };
  const moved = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(save, REST_MS);
  };
  const offer = async (): Promise<void> => {
    const place = await memory.recall();
    const block = place && findBlock(place, view.blocks());
    if (signal.aborted || !place) return;
    // It may be on a page of the story that is not here yet.
    if (block === null) missing = place;
    else offerAt({ block, share: place.share });
  };
  const offerAt = ({ block, share }: { block: number; share: number }): void => {
    known = { block, share };
    const at = view.progress();
    // Whoever is in the midst of the article already has found the place, or wants another.
    if (at && !at.isStart && !missing) return;
    closeOffer();
    offeredAt = at?.block ?? 0;
    withdraw = view.put(
      makeBar(
        () => {
          closeOffer();
          view.resumeAt(block, share);
        },
        () => {
          closeOffer();
          forget();
        },
      ),
    );
  };

  // The last moment of a page that is left, of a tab that is closed, and of a phone that is put away.
  // Where the article is shown in place it is the page that scrolls, or a box in it.
  addEventListener('scroll', moved, { capture: true, passive: true, signal });
  addEventListener('pagehide', save, { signal });
  document.addEventListener('visibilitychange', save, { signal });
  offer().catch(() => undefined);
  return {
    moved,
    grown() {
      const block = missing && findBlock(missing, view.blocks());
      if (!missing || block === null) return;
      offerAt({ block, share: missing.share });
      missing = null;
    },
    end() {
      ending.abort();
      save();
      closeOffer();
    },
  };
}
