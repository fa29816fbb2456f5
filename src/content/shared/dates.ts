const YEAR_MS = 365.25 * 24 * 60 * 60 * 1000;

/** What of a date is shown: the day, the time of day, or both. */
type Parts = 'day' | 'time' | 'both';

/**
 * Formats a date for a language, on the clock of the publisher: the day is the one that the page names. Includes the time
 * of day if the input has one, and how far the clock is from Greenwich where the reader's clock is another.
 * @param iso ISO 8601, as the engine gives it
 * @param lang BCP 47
 */
export function formatDate(iso: string, lang: string, parts: Parts = 'both'): string {
  const { wallClock, zone } = clockOf(iso);
  const hasTime = wallClock.includes('T');
  const format = new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    ...(parts !== 'time' && { dateStyle: 'long' }),
    ...(parts !== 'day' && hasTime && { timeStyle: 'short' }),
  });
  const shown = format.format(new Date(hasTime ? `${wallClock}Z` : wallClock));
  return parts === 'day' || zone === undefined || isOwnClock(iso, wallClock)
    ? shown
    : `${shown} (UTC${zone === 'Z' ? '' : zone})`;
}

/** The day on the clock of the publisher, and whether the time of day is known. @param iso ISO 8601 */
export function dayOf(iso: string): { day: string; hasTime: boolean } {
  const [day = '', time] = clockOf(iso).wallClock.split('T');
  return { day, hasTime: time !== undefined };
}

function clockOf(iso: string): { wallClock: string; zone: string | undefined } {
  const [, wallClock = iso, zone] = /^([^T]*T.*?)(Z|[+-]\d\d:\d\d)$/.exec(iso) ?? [];
  return { wallClock, zone };
}

/** True where the reader's clock showed the same at that moment. */
function isOwnClock(iso: string, wallClock: string): boolean {
  return Date.parse(iso) === Date.parse(wallClock);
}

/** Whole years since a date; 0 if it is less than a year ago or missing. */
export function age(iso: string | undefined, now: Date): number {
  if (!iso) return 0;
  const years = (now.getTime() - Date.parse(iso)) / YEAR_MS;
  return years >= 1 ? Math.floor(years) : 0;
}
