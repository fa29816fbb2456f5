import type { HowFar } from './rail';

/** A section counts as the current one when its heading is above this height of the window (CSS px). */
export const READING_LINE = 120;

/** How far a reader is who has just come. */
export function atStart(minutes: number): HowFar {
  return { read: 0, minutesLeft: minutes };
}

/** How much of the text is above the bottom of the window, and how many minutes the rest takes. */
export function howFarIn(body: Element, minutes: number): HowFar {
  const { top, height } = body.getBoundingClientRect();
  const share = height > 0 ? Math.min(1, Math.max(0, (innerHeight - top) / height)) : 0;
  // At the start, all is still to be read, though the first screenful is in the window.
  const read = top >= READING_LINE ? 0 : share;
  return { read: Math.floor(read * 100), minutesLeft: Math.ceil(minutes * (1 - read)) };
}
