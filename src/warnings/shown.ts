import { type Finding, stricter } from '../model/finding.ts';

/** So many are shown at once; the rest waits behind a button. */
export const shownAtFirst = 5;

/** The strictest first; otherwise in the order of the text. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => {
    if (a.severity !== b.severity) return stricter(a.severity, b.severity) === a.severity ? -1 : 1;
    return (a.start ?? -1) - (b.start ?? -1);
  });
}

/** A name for each finding that stays with it while the text around it moves. */
export function keysOf(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, quote }) => {
    const name = `${rule} ${quote ?? ''}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return `${name} ${before}`;
  });
}

/** Whether more than one place in the text can be mended, so that copying the whole corrected text saves work. */
export function hasSeveralFixes(findings: readonly Finding[]): boolean {
  return findings.filter(({ fixes, start }) => fixes.length > 0 && start !== undefined).length > 1;
}
