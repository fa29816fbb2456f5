import { placeIn, type ReadingPlace } from '../scroll/top-paragraph';
import { markOwn } from '../shared/own';

/** Room at the end of a page that has become too short. */
export interface Spacer {
  /**
   * Scrolls the page so that the block is where it was. Where what stood below is hidden and the page has become too
   * short for that, room is added at its end.
   */
  holdPlace(blocks: readonly Element[], place: ReadingPlace): void;
  remove(): void;
}

export function createSpacer(): Spacer {
  const room = markOwn(document.createElement('galley-room'));
  return {
    holdPlace(blocks, place) {
      const short = placeIn(blocks, place);
      if (short < 1) return;
      if (!room.isConnected) document.documentElement.append(room);
      const height = room.getBoundingClientRect().height + short;
      room.style.setProperty('--galley-room', `${Math.ceil(height)}px`);
      placeIn(blocks, place);
    },
    remove: () => room.remove(),
  };
}
