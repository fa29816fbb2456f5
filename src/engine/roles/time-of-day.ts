import type { Context } from '../context/context';
import { SEVERAL } from '../dom/scales';

/** A time of day as pages print it: "12:31", "9.05", "21h15". */
const TIME = String.raw`(?:[01]?\d|2[0-3])\s?[:.h]\s?[0-5]\d`;
const HOLDS_TIME = new RegExp(String.raw`\b${TIME}(?!\d)`, 'i');
const STARTS_WITH_TIME = new RegExp(String.raw`^${TIME}\b(?![.,]\d)`, 'i');
/** "12:31", "12.31 Uhr", "11.45 a.m.", "9:05:30". */
const ONLY_TIME = /^[\d\s:.h]+(?:uhr|[ap]\.?m\.?)?$/i;

/** True where a time of day stands anywhere in the text. */
export function holdsTimeOfDay(text: string): boolean {
  return HOLDS_TIME.test(text);
}

/** True for a line that begins with a time of day, as the posts of a ticker do. */
export function startsWithTimeOfDay(text: string): boolean {
  return STARTS_WITH_TIME.test(text);
}

/** True for a time of day and nothing else. */
export function isTimeOfDay(text: string): boolean {
  return STARTS_WITH_TIME.test(text) && ONLY_TIME.test(text);
}

/** With fewer `time` elements in the text they are those of the article; by hand on the development corpus, 2026-11. */
const LEAST_TIMES = SEVERAL;

/** True for the time over a post of a live blog. */
export function isPostTime(text: string, { root, counts }: Context): boolean {
  return root !== null && isTimeOfDay(text) && counts.count('times', root) >= LEAST_TIMES;
}
