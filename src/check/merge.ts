import { type Finding, severities } from '../model/finding.ts';

function weight(finding: Finding): number {
  return severities.indexOf(finding.severity) * 1e7 + ((finding.end ?? 0) - (finding.start ?? 0));
}

function same(one: Finding, other: Finding): boolean {
  if (one.rule !== other.rule) return false;
  if (one.start === undefined || other.start === undefined) {
    return one.start === other.start && one.message === other.message;
  }
  return one.start < (other.end ?? 0) && other.start < (one.end ?? 0);
}

/** One finding for the same words and the same rule, the strictest of them; in the order of strictness, then of place. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort((one, other) => weight(other) - weight(one))) {
    if (!kept.some((other) => same(other, finding))) kept.push(finding);
  }
  return kept.sort(
    (one, other) =>
      severities.indexOf(other.severity) - severities.indexOf(one.severity) ||
      (one.start ?? -1) - (other.start ?? -1),
  );
}
