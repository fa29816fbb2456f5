import type { Context } from '../context/context';
import { SEVERAL, WORDS } from '../dom/scales';
import { HEADINGS } from '../dom/tags';
import { type Block, firstText } from '../page/block';

/** A time of day as pages print it: "12:31", "9.05", "21h15". */
const TIME = String.raw`(?:[01]?\d|2[0-3])\s?[:.h]\s?[0-5]\d`;
const HOLDS_TIME = new RegExp(String.raw`(?<!\d)${TIME}(?!\d)`, 'i');
const STARTS_WITH_TIME = new RegExp(String.raw`^${TIME}\b(?![.,]\d)`, 'i');
/** "12:31", "12.31 Uhr", "11.45 a.m.", "9:05:30". */
const ONLY_TIME = /^[\d\s:.h]+(?:uhr|[ap]\.?m\.?)?$/i;

/** True where a time of day stands anywhere in the text. */
export function holdsTimeOfDay(text: string): boolean {
  return HOLDS_TIME.test(text);
}

/** Minutes of its day at the first time of day in a text; `null` where none stands there. */
export function minutesOfDay(text: string): number | null {
  const [hours, minutes] = HOLDS_TIME.exec(text)?.[0].match(/\d+/g) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
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

/** Words: the longest line over an entry of a live blog, with time and author. By hand. */
const ENTRY_LINE_WORDS = WORDS.line;

/** True for the line over an entry of a live blog: time of day and who wrote it, right before the heading of the entry. */
export function isEntryLine(line: Block, { page, counts }: Context): boolean {
  const { text, words, prose, parent, links, end } = line;
  if (words > ENTRY_LINE_WORDS || prose > 0 || !HOLDS_TIME.test(text) || !parent) return false;
  if (links === 0 && counts.count('times', line) === 0) return false;
  const next = firstText(page.blocks, end, parent.end);
  return next !== null && HEADINGS.has(next.tag);
}
