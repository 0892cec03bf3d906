/** A day or a time, such as 2026-11-21, as people write it: 21 November 2026. */
export function dayWords(date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    ...(date.includes('T') ? {} : { timeZone: 'UTC' }),
  }).format(time);
}

/** A time, such as 2026-11-21T08:00:00Z, as people write it: 21 November 2026 at 08:00. */
export function timeWords(date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(time);
}
