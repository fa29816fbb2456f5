import type { LineLanguage } from '../lexicon/types';
import { printedDays } from './printed-date';

/** The first newspaper came out in 1605; what says it is older is what systems write where they know no date. */
const EARLIEST_MS = Date.UTC(1605, 0);

const TIMESTAMP =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/** Characters of a day as ISO 8601. */
const DAY_LENGTH = '2026-05-03'.length;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The day that an ISO 8601 time names on the clock it was written by. */
export function dayOf(time: string): string {
  return time.slice(0, DAY_LENGTH);
}

/** Days from one day to another, without regard to their order. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) / DAY_MS;
}

/**
 * A declared time as ISO 8601, on the clock it was written by: nothing is reckoned to Greenwich. Of another form than
 * ISO 8601 the day counts, where it is clear. Nothing where there is no valid one.
 * @param langs the languages of the page
 */
export function timestampOf(text: string, langs: readonly LineLanguage[]): string[] {
  const [whole, year, month, day, hours, minutes, seconds = '00', zone = ''] =
    TIMESTAMP.exec(text.trim()) ?? [];
  if (whole === undefined) {
    const [first] = printedDays(text, langs);
    return first && !first.isGuess ? [first.day] : [];
  }
  const date = `${year}-${month}-${day}`;
  const offset = zone.replace(/^([+-]\d\d):?(\d\d)?$/, (_, hour, minute = '00') => `${hour}:${minute}`);
  const time = hours === undefined ? date : `${date}T${hours}:${minutes}:${seconds}${offset}`;
  return Date.parse(time) >= EARLIEST_MS ? [time] : [];
}

/** Of times that begin alike, the one that says most: the time of the day, or how far from Greenwich its clock is. */
export function fullest(time: string, others: readonly string[]): string {
  return others.reduce(
    (full, other) => (other.length > full.length && other.startsWith(full) ? other : full),
    time,
  );
}
