import type { Context } from '../context/context';
import type { PageMetadata } from '../page/page-metadata';
import { LONG_DATE_LINE_WORDS } from '../roles/publication-date';
import type { Article } from '../types';
import { printedDay } from './printed-date';

/** The first newspaper came out in 1605; what says it is older is what systems write where they know no date. */
const EARLIEST_MS = Date.UTC(1605, 0);

const TIMESTAMP =
  /^(\d{4})-?(\d{2})-?(\d{2})[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * The first valid date as ISO 8601; dates without a time stay dates. Where a later one says the same and more, the time of
 * that day or how far from Greenwich its clock is, that one counts.
 */
export function isoDate(...candidates: (string | null | undefined)[]): string | undefined {
  const dates = candidates.flatMap((candidate) => normalDate(candidate?.trim() ?? ''));
  const [first] = dates;
  const date =
    dates.find((other) => first && other.length > first.length && other.startsWith(first)) ?? first;
  return !date || date.length === DAY_LENGTH
    ? date
    : new Date(hasZone(date) ? date : `${date}Z`).toISOString();
}

const DAY_LENGTH = '2026-05-03'.length;

/** A date with its parts where ISO 8601 has them; nothing where there is none. */
function normalDate(text: string): string[] {
  const [, year, month, day, hours, minutes, seconds = '00', zone = ''] = TIMESTAMP.exec(text) ?? [];
  const normal = year
    ? `${year}-${month}-${day}T${hours}:${minutes}:${seconds}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}`
    : text;
  const time = Date.parse(normal);
  if (!(time >= EARLIEST_MS) || !/\d{4}/.test(text)) return [];
  return [year || /^\d{4}-\d{2}-\d{2}$/.test(text) ? normal : new Date(time).toISOString()];
}

function hasZone(date: string): boolean {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(date);
}

/**
 * Date of publication and of the last change: from JSON-LD or meta tags, else from the `time` elements between headline
 * and text, else the day printed there.
 * @param langs the languages in which months are printed, BCP 47
 */
export function readTimes(
  context: Context,
  declared: PageMetadata,
  langs: readonly string[],
): Pick<Article, 'publishedTime' | 'modifiedTime'> {
  const times = context.head.times;
  const marked = (property: string): string | null | undefined =>
    times.find((time) => time.getAttribute('itemprop') === property)?.getAttribute('datetime');
  const first = times.find((time) => time.getAttribute('itemprop') !== 'dateModified');
  const publishedTime =
    isoDate(...declared.published, marked('datePublished'), first?.getAttribute('datetime')) ??
    printedInHead(context, langs);
  const modifiedTime = isoDate(...declared.modified, marked('dateModified'));
  const isLater = !publishedTime || (modifiedTime ?? '') > publishedTime;
  return {
    ...(publishedTime ? { publishedTime } : {}),
    ...(modifiedTime && isLater ? { modifiedTime } : {}),
  };
}

function printedInHead(context: Context, langs: readonly string[]): string | undefined {
  for (const node of context.head.lines) {
    const day = node.words <= LONG_DATE_LINE_WORDS ? printedDay(node.text, langs) : null;
    if (day) return day;
  }
  return undefined;
}
