import type { Finding } from '../model/finding.ts';

/** The whole text with the first fix of each finding in it, from the back so that offsets stay true. */
export function corrected(text: string, findings: readonly Finding[]): string {
  const fixes = findings.flatMap(({ start, end, fixes: [first] }) =>
    start === undefined || end === undefined || !first
      ? []
      : [{ start, end, replacement: first.replacement }],
  );
  let result = text;
  let before = Number.POSITIVE_INFINITY;
  for (const { start, end, replacement } of fixes.sort((a, b) => b.start - a.start)) {
    if (end > before) continue;
    result = result.slice(0, start) + replacement + result.slice(end);
    before = start;
  }
  return result;
}
