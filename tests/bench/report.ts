import type { Times } from './measure.ts';

/** Prints what was measured and remembers which budgets were kept. */
export interface Report {
  row(what: string, times: Times, budget?: { p95?: number; worst?: number }): void;
  /** The share of somebody else's time, at the 95th percentile. */
  ratio(what: string, mine: Times, theirs: Times, budget: number): void;
  budget(what: string, kept: boolean): void;
  /** The budgets that were not kept. */
  over(): string[];
}

/** Milliseconds as they are printed. */
export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}

export function makeReport(): Report {
  const budgets: { what: string; kept: boolean }[] = [];
  const budget = (what: string, kept: boolean) => budgets.push({ what, kept });
  return {
    row(what, { median, p95, worst }, limit) {
      const kept = p95 < (limit?.p95 ?? Infinity) && worst < (limit?.worst ?? Infinity);
      if (limit) budget(what, kept);
      const words = limit ? (kept ? 'within budget' : 'OVER BUDGET') : '';
      console.log(
        `  ${what.padEnd(40)} median ${ms(median).padStart(9)}   p95 ${ms(p95).padStart(9)}   worst ${ms(worst).padStart(9)}  ${words}`,
      );
    },
    ratio(what, mine, theirs, limit) {
      const share = mine.p95 / theirs.p95;
      budget(what, share < limit);
      console.log(`  Second Look / Harper, p95: ${share.toFixed(3)} (budget ${limit})`);
    },
    budget,
    over: () => budgets.filter(({ kept }) => !kept).map(({ what }) => what),
  };
}
