import { ukDate } from '../../tables/dates.ts';

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? +/i;
const clock = /(?:^|[ T])(\d{1,2})(?:[:.](\d\d)(?::\d\d(?:\.\d+)?)?)? ?(am|pm)?Z?$/i;

function hourOf(hour: string, half: string | undefined): number {
  const number = Number(hour);
  if (half === undefined) return number;
  return (number % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

/** A day without what leads to the time behind it: "3 December 2026 at", "3/12/2026,". */
function withoutJoint(day: string): string {
  return day.trimEnd().replace(/ at$/i, '').trimEnd().replace(/,$/, '');
}

/** The time at the end of a cell, such as `09:30`, `9.30am` or `4pm`, as `09:30`; `rest` is what stands before it. */
function timeAtEnd(cell: string): { time: string; rest: string } | undefined {
  const found = clock.exec(cell);
  if (!found) return undefined;
  const [whole, hour = '', minutes, half] = found;
  if (minutes === undefined && half === undefined) return undefined;
  const number = hourOf(hour, half);
  if (number > 23 || Number(minutes ?? 0) > 59) return undefined;
  return {
    time: `${String(number).padStart(2, '0')}:${minutes ?? '00'}`,
    rest: withoutJoint(cell.slice(0, cell.length - whole.length)),
  };
}

/** When a post is planned: a day as `2026-12-03`, a time as `09:30`, each as far as it could be read. */
export interface PlannedTime {
  day?: string;
  time?: string;
}

/**
 * Reads a cell with a date, which may hold the time too, and one with a time, as British schools write them.
 * `unreadable` is what of it could not be read.
 */
export function plannedTime(date: string, time: string): PlannedTime & { unreadable: string[] } {
  const dated = date.trim().replace(weekday, '');
  const within = timeAtEnd(dated);
  const day = ukDate(within?.rest ?? dated) ?? ukDate(dated);
  const alone = timeAtEnd(time.trim());
  const clockTime = alone?.rest === '' ? alone.time : within?.time;
  return {
    ...(day === undefined ? {} : { day }),
    ...(clockTime === undefined ? {} : { time: clockTime }),
    unreadable: [
      ...(day === undefined && dated !== '' ? [date.trim()] : []),
      ...(time.trim() !== '' && alone?.rest !== '' ? [time.trim()] : []),
    ],
  };
}
