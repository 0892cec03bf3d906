import { expect, test } from 'vitest';
import { addTallies, closingLine, tallyReport, tallyStep } from '../../commands/tally.ts';

function report(...files: { status: string; tests: string[] }[]): string {
  return JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  });
}

test('counts passed, failed and skipped tests over all files', () => {
  const text = report(
    { status: 'failed', tests: ['passed', 'failed', 'skipped'] },
    { status: 'passed', tests: ['passed', 'todo'] },
  );
  expect(tallyReport(text, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
});

test('a test that never ran is a failure', () => {
  expect(tallyReport(report({ status: 'passed', tests: ['passed', 'pending'] }), 1).failed).toBe(1);
});

test('a file that broke outside its tests is a failure', () => {
  expect(tallyReport(report({ status: 'failed', tests: [] }), 1).failed).toBe(1);
  expect(tallyReport(report({ status: 'failed', tests: ['passed'] }), 1).failed).toBe(1);
});

test('a run without a test is a failure', () => {
  expect(tallyReport(report(), 0).failed).toBe(1);
  expect(tallyReport(report({ status: 'passed', tests: ['skipped'] }), 0).failed).toBe(1);
});

test('a bad exit status that no test explains is a failure', () => {
  const text = report({ status: 'passed', tests: ['passed'] });
  expect(tallyReport(text, 0).failed).toBe(0);
  expect(tallyReport(text, 1).failed).toBe(1);
  expect(tallyReport(text, null).failed).toBe(1);
});

test('a report that is missing or unreadable is a failure', () => {
  for (const text of [undefined, '', '{', '{"testResults":3}']) {
    expect(tallyReport(text, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  }
});

test('the closing line is the true sum, and names skipped tests only when there are any', () => {
  const sum = addTallies([tallyStep(true), tallyStep(false), { passed: 40, failed: 0, skipped: 0 }]);
  expect(closingLine(sum)).toBe('41 passed, 1 failed');
  expect(closingLine({ ...sum, skipped: 2 })).toBe('41 passed, 1 failed, 2 skipped');
});
