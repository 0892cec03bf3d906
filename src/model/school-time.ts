/** A span of a school's week: its days from Monday 0, and minutes after midnight; at `to` it is over. */
export interface SpanOfHours {
  days: readonly number[];
  from: number;
  to: number;
}

/** A span of days, each written `2026-09-02`; the last one counts. */
export interface SpanOfDays {
  from: string;
  to: string;
}

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const everyDay = week.map((_name, day) => day);
const schoolDays = everyDay.slice(0, 5);

/** The day that a word names, from Monday 0 and -1 for none: in full, in its plural, or by three letters or more. */
function dayIn(word: string): number {
  const name = word.toLowerCase().replace(/s$/, '');
  return name.length < 3 ? -1 : week.findIndex((day) => day.startsWith(name));
}

/** The days from one to another, over the end of the week too. */
function daysFrom(first: number, last: number): number[] {
  const length = (last - first + 7) % 7;
  return everyDay.filter((day) => (day - first + 7) % 7 <= length);
}

/** The days that a text names, one by one or from one to another; undefined where it holds anything else. */
function daysIn(written: string): number[] | undefined {
  const words = written
    .replace(/[-\u2013]|\bto\b/gi, ' - ')
    .split(/[\s,;&]+/)
    .filter((word) => word !== '' && word.toLowerCase() !== 'and');
  if (words.length === 0) return schoolDays;
  const days: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = dayIn(words[at] ?? '');
    const isRange = words[at + 1] === '-';
    const last = isRange ? dayIn(words[at + 2] ?? '') : first;
    if (first < 0 || last < 0) return undefined;
    days.push(...daysFrom(first, last));
    if (isRange) at += 2;
  }
  return days;
}

/**
 * Reads a span of hours such as `Mon-Fri 08:30-12:10` or, from Monday to Friday, `08:30-15:30`; undefined where no time
 * lies in it or it cannot be understood.
 */
export function readSpanOfHours(written: string): SpanOfHours | undefined {
  const times = /(\d{1,2})[:.](\d{2})\s*(?:[-\u2013]|to)\s*(\d{1,2})[:.](\d{2})\s*$/.exec(written);
  const days = times ? daysIn(written.slice(0, times.index)) : undefined;
  if (!times || !days) return undefined;
  const [, fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = times.map(Number);
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
  return fromMinute < 60 && toMinute < 60 && from < to && to <= 24 * 60 ? { days, from, to } : undefined;
}

function isDay(written: string): boolean {
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}

/** Reads a span such as `2026-09-02/2026-10-23`, or one day; undefined where no day lies in it or it is none. */
export function readSpanOfDays(written: string): SpanOfDays | undefined {
  const [, from = '', to = from] = /^(\d{4}-\d{2}-\d{2})(?: ?\/ ?(\d{4}-\d{2}-\d{2}))?$/.exec(written) ?? [];
  return isDay(from) && isDay(to) && from <= to ? { from, to } : undefined;
}
