/** What a trace tells of the extension's part in the page's tasks, in ms. */
export interface OurShare {
  /** Tasks over 50 ms that would not be so long without us. */
  longTasks: number;
  /** The most of one task that was ours. */
  longest: number;
  /** How many calls of ours the trace saw: without any it proves nothing. */
  calls: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: { data?: { url?: string; fileName?: string } };
}

/** A task longer than this, in microseconds, is a long one (W3C Long Tasks). */
const long = 50_000;
const calls = new Set(['FunctionCall', 'EvaluateScript', 'TimerFire', 'FireAnimationFrame']);

const contains = (outer: TraceEvent, inner: TraceEvent) =>
  outer.pid === inner.pid &&
  outer.tid === inner.tid &&
  inner.ts >= outer.ts &&
  inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);

/** Reads a trace of Chromium's with the categories `toplevel` and `devtools.timeline`. */
export function ourShare(trace: Uint8Array): OurShare {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const whole = traceEvents.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const ours = whole.filter(
    ({ name, args }) =>
      calls.has(name) && (args?.data?.url ?? args?.data?.fileName ?? '').startsWith('chrome-extension://'),
  );
  // A call inside another of ours is counted with it.
  const outermost = ours.filter((call) => !ours.some((other) => other !== call && contains(other, call)));
  const tasks = whole.filter(({ name }) => name.endsWith('RunTask'));
  let longTasks = 0;
  let longest = 0;
  for (const task of tasks) {
    const share = outermost.filter((call) => contains(task, call)).reduce((sum, { dur = 0 }) => sum + dur, 0);
    const rest = (task.dur ?? 0) - share;
    if ((task.dur ?? 0) > long && share > 0 && rest <= long) longTasks += 1;
    longest = Math.max(longest, share);
  }
  return { longTasks, longest: longest / 1_000, calls: ours.length };
}
