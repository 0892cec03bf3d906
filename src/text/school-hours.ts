import { readSpanOfDays, readSpanOfHours } from '../model/school-time.ts';

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
  return termDates.some((written) => {
    const span = readSpanOfDays(written);
    return span !== undefined && span.from <= date && date <= span.to;
  });
}

/** Whether a time lies in one of the spans, each written `Mon-Fri 08:30-12:10`. */
export function isWorkingTime({ day, minutes }: ClockTime, workingHours: readonly string[]): boolean {
  return workingHours.some((written) => {
    const span = readSpanOfHours(written);
    return span?.days.includes(day) === true && span.from <= minutes && minutes < span.to;
  });
}
