const YEAR_MS = 365.25 * 24 * 60 * 60 * 1000;

/**
 * Formats a date for a language. Includes the time of day if the input has one.
 * @param iso ISO 8601, as the engine gives it
 * @param lang BCP 47
 */
export function formatDate(iso: string, lang: string): string {
  const options: Intl.DateTimeFormatOptions = iso.includes('T')
    ? { dateStyle: 'long', timeStyle: 'short' }
    : { dateStyle: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(lang, options).format(new Date(iso));
}

/** Whole years since a date; 0 if it is less than a year ago or missing. */
export function age(iso: string | undefined, now: Date): number {
  if (!iso) return 0;
  const years = (now.getTime() - Date.parse(iso)) / YEAR_MS;
  return years >= 1 ? Math.floor(years) : 0;
}
