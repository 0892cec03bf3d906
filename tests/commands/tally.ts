import * as z from 'zod/mini';

/** How many passed, failed and were skipped, in one suite or in all. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of vitest's JSON report that is counted. */
const Report = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

/** A step that either works or does not, such as the type-check. */
export function tallyStep(worked: boolean): Tally {
  return worked ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
}

/** The sum of several suites. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    nothing,
  );
}

function tallyFile(file: z.infer<typeof Report>['testResults'][number]): Tally {
  const count = (...statuses: string[]) =>
    file.assertionResults.filter((test) => statuses.includes(test.status)).length;
  const passed = count('passed');
  const skipped = count('skipped', 'todo');
  // What remains failed, or was never run because something before it broke.
  const failed = file.assertionResults.length - passed - skipped;
  return { passed, failed: file.status === 'failed' ? Math.max(failed, 1) : failed, skipped };
}

/**
 * Counts one vitest run from its JSON report and exit status. A report that is missing or cannot be read, a run
 * without a test, a file that broke outside its tests, and a bad exit status that no test explains: each is a failure.
 */
export function tallyReport(report: string | undefined, status: number | null): Tally {
  const parsed = Report.safeParse(parseJson(report));
  if (!parsed.success) return { ...nothing, failed: 1 };
  const tally = addTallies(parsed.data.testResults.map(tallyFile));
  const ranNothing = tally.passed + tally.failed === 0;
  const unexplained = status !== 0 && tally.failed === 0;
  return ranNothing || unexplained ? { ...tally, failed: 1 } : tally;
}

function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The closing line: skipped tests are named only when there are any, and are never counted as passed. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
