import { placeIn, type ReadingPlace } from '../scroll/position';

let room: HTMLElement | null = null;

/**
 * Scrolls the page so that the block is where it was. Where what stood below is hidden and the page has become too
 * short for that, room is added at its end.
 */
export function holdPlace(blocks: readonly Element[], place: ReadingPlace): void {
  const short = placeIn(blocks, place);
  if (short < 1) return;
  room ??= document.createElement('galley-room');
  if (!room.isConnected) document.documentElement.append(room);
  const height = room.getBoundingClientRect().height + short;
  room.style.setProperty('--galley-room', `${Math.ceil(height)}px`);
  placeIn(blocks, place);
}

/** Takes the added room away. */
export function takeRoomBack(): void {
  room?.remove();
  room = null;
}
