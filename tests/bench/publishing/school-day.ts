/** When a browser asks again, in minutes: at its start, and after each look. */
export interface Timing {
  startUpDelay(hasList: boolean, random: () => number): number;
  periodDelay(listRefreshMinutes: number, random: () => number): number;
}

/** What would happen if every browser asked at its start and then by the clock. */
export const byTheClock: Timing = { startUpDelay: () => 0, periodDelay: (minutes) => minutes };

/** When the machines are switched on: about half past eight, or all at 8:30:00. */
export type Arrival = 'about-half-past-eight' | 'all-at-half-past-eight';

export interface SchoolDay {
  browsers: number;
  arrival: Arrival;
  /** Whether yesterday's list is still there; a machine that forgets everything at the end of a day has none. */
  listHeld: boolean;
  listRefreshMinutes: number;
  timing: Timing;
  random: () => number;
}

/** Requests in each second of a school day, the first from `opens`; `whole` are those that the new list answers. */
export interface Requests {
  all: Uint32Array;
  whole: Uint32Array;
}

/** Minutes since midnight: the day begins, most machines are on, the office publishes, the day is over. */
export const opens = 7 * 60;
export const startOfDay = 8 * 60 + 30;
export const publishes = 9 * 60;
export const closes = 16 * 60 + 30;

/** How far, in minutes, arrivals about half past eight lie apart: a standard deviation. */
const arrivalSpread = 10;

function bell(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function arrivalTime(arrival: Arrival, random: () => number): number {
  if (arrival === 'all-at-half-past-eight') return startOfDay;
  return Math.max(opens, startOfDay + arrivalSpread * bell(random));
}

/**
 * Plays one school day: every browser is started once, looks for the list and looks again after each refresh time until
 * the day is over. The office publishes a new list once, at nine.
 */
export function playSchoolDay(day: SchoolDay): Requests {
  const { browsers, arrival, listHeld, listRefreshMinutes, timing, random } = day;
  const seconds = (closes - opens) * 60;
  const requests: Requests = { all: new Uint32Array(seconds), whole: new Uint32Array(seconds) };
  const count = (counts: Uint32Array, second: number) => {
    counts[second] = (counts[second] ?? 0) + 1;
  };
  for (let browser = 0; browser < browsers; browser += 1) {
    let holds: 'nothing' | 'old' | 'new' = listHeld ? 'old' : 'nothing';
    let at = arrivalTime(arrival, random) + timing.startUpDelay(listHeld, random);
    while (at < closes) {
      const second = Math.floor((at - opens) * 60);
      count(requests.all, second);
      const published = at >= publishes ? 'new' : 'old';
      if (holds !== published) count(requests.whole, second);
      holds = published;
      at += timing.periodDelay(listRefreshMinutes, random);
    }
  }
  return requests;
}

/** All requests of some seconds together. */
export function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Requests in each minute from `from` to before `to`, both in minutes since midnight. */
export function perMinute(counts: Uint32Array, from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, minute) => {
    const begins = (from + minute - opens) * 60;
    return sum(counts.subarray(begins, begins + 60));
  });
}
