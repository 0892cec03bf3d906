/** Times of one thing done many times, in ms. */
export interface Times {
  median: number;
  /** The 95th percentile. */
  p95: number;
  worst: number;
}

/** Median, 95th percentile and worst of some times. */
export function timesOf(measured: readonly number[]): Times {
  const times = [...measured].sort((one, other) => one - other);
  const rank = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { median: rank(0.5), p95: rank(0.95), worst: rank(1) };
}

/** Does `work` once for each item, the first third of them to warm up, and times the rest one by one. */
export async function timeEach<Item>(items: readonly Item[], work: (item: Item) => unknown): Promise<Times> {
  const warmUp = Math.ceil(items.length / 3);
  const times: number[] = [];
  for (const [at, item] of items.entries()) {
    const begun = performance.now();
    const done = work(item);
    if (done instanceof Promise) await done;
    if (at >= warmUp) times.push(performance.now() - begun);
  }
  return timesOf(times);
}
