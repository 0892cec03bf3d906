/** Times of one thing done many times, in ms. */
export interface Times {
  median: number;
  /** The 95th percentile. */
  p95: number;
  worst: number;
}

/** Does `work` once for each item, the first tenth of them to warm up, and times the rest one by one. */
export async function timeEach<Item>(items: readonly Item[], work: (item: Item) => unknown): Promise<Times> {
  const warmUp = Math.ceil(items.length / 10);
  const times: number[] = [];
  for (const [at, item] of items.entries()) {
    const begun = performance.now();
    const done = work(item);
    if (done instanceof Promise) await done;
    if (at >= warmUp) times.push(performance.now() - begun);
  }
  times.sort((one, other) => one - other);
  const rank = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { median: rank(0.5), p95: rank(0.95), worst: rank(1) };
}
