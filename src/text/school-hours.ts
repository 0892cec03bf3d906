const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A moment as a clock in Britain shows it: `2026-01-21`, the day of the week from Monday 0, and minutes after midnight. */
export interface ClockTime {
  date: string;
  day: number;
  minutes: number;
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function onClock(date: string, hours: number, minutes: number): ClockTime {
  const day = (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
  return { date, day, minutes: hours * 60 + minutes };
}

/** What the clock in Britain shows at a moment; one given without an offset is British time already. */
export function clockTime(at: string): ClockTime | undefined {
  const local = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::[\d.]+)?$/.exec(at);
  if (local) return onClock(local[1] ?? '', Number(local[2]), Number(local[3]));
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return undefined;
  const parts = Object.fromEntries(london.formatToParts(moment).map(({ type, value }) => [type, value]));
  return onClock(
    `${parts['year']}-${parts['month']}-${parts['day']}`,
    Number(parts['hour']),
    Number(parts['minute']),
  );
}

/** Whether a day lies in one of the spans, each written `2026-09-02/2026-10-23`. */
export function isTermDay({ date }: ClockTime, termDates: readonly string[]): boolean {
  return termDates.some((span) => {
    const [from, to] = span.split('/').map((part) => part.trim());
    return from !== undefined && from !== '' && from <= date && date <= (to ?? from);
  });
}

/** The days that a text names, from Monday 0: one by one, or from one to another. */
function daysOf(written: string): number[] {
  const words = written.replace(/[-\u2013]|\bto\b/gi, ' - ').split(/[\s,;&]+/);
  const days = words.filter((word) => word !== '' && word !== 'and');
  if (days.length === 0) return [0, 1, 2, 3, 4];
  return days.flatMap((word, at) => {
    const first = dayNames.indexOf(word.slice(0, 3).toLowerCase());
    const last =
      days[at + 1] === '-' ? dayNames.indexOf((days[at + 2] ?? '').slice(0, 3).toLowerCase()) : first;
    if (first < 0) return [];
    return dayNames.map((_name, day) => day).filter((day) => day >= first && day <= last);
  });
}

/**
 * Whether a time lies in one of the spans, each written `Mon-Fri 08:30-12:10`, or without days from Monday to Friday; the
 * end no longer counts.
 */
export function isWorkingTime({ day, minutes }: ClockTime, workingHours: readonly string[]): boolean {
  return workingHours.some((span) => {
    const times = /(\d{1,2})[:.](\d{2})\s*(?:[-\u2013]|to)\s*(\d{1,2})[:.](\d{2})/.exec(span);
    if (!times) return false;
    const [, fromHour, fromMinute, toHour, toMinute] = times.map(Number);
    const days = daysOf(span.slice(0, times.index));
    const from = (fromHour ?? 0) * 60 + (fromMinute ?? 0);
    const to = (toHour ?? 0) * 60 + (toMinute ?? 0);
    return days.includes(day) && minutes >= from && minutes < to;
  });
}
