const bits = 2 ** 21;

/** Two numbers below two million as one. */
export function pairKey(one: number, other: number): number {
  return one * bits + other;
}

/** Numbers held under a key: one map entry a key and one array entry a number, which is small for a hundred thousand. */
export interface Chains {
  add(key: number, value: number): void;
  /** The values of a key, the latest first. */
  of(key: number): number[];
  has(key: number): boolean;
}

export function makeChains(): Chains {
  const heads = new Map<number, number>();
  const values: number[] = [];
  const next: number[] = [];
  return {
    add(key, value) {
      next.push(heads.get(key) ?? -1);
      heads.set(key, values.length);
      values.push(value);
    },
    of(key) {
      const found: number[] = [];
      for (let at = heads.get(key) ?? -1; at >= 0; at = next[at] ?? -1) found.push(values[at] ?? -1);
      return found;
    },
    has: (key) => heads.has(key),
  };
}
