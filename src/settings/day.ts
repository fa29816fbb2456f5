const DAY_MS = 24 * 60 * 60 * 1000;

/** The day of a moment, in days since 1970. @param now milliseconds since 1970 */
export function dayOf(now: number): number {
  return Math.floor(now / DAY_MS);
}

/** The first moment of a day. */
export function momentOf(day: number): number {
  return day * DAY_MS;
}
