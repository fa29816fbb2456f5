const DAY_MS = 24 * 60 * 60 * 1000;

/** Converts a time to a day number (days since 1970). @param now milliseconds since 1970 */
export function dayOf(now: number): number {
  return Math.floor(now / DAY_MS);
}

/** Returns the start of a day, in milliseconds since 1970. @param day days since 1970 */
export function momentOf(day: number): number {
  return day * DAY_MS;
}
