const DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})/;

/** The day that a timestamp names on the clock it was written by: no time zone moves it. `null` without one. */
export function dayOf(timestamp: string): string | null {
  const [, year, month, day] = DAY.exec(timestamp.trim()) ?? [];
  return year && month && day ? [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-') : null;
}
