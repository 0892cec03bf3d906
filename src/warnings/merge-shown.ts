import type { ClauseAddress, Finding, Fix } from '../model/finding.ts';
import { inOrder } from './shown.ts';
import { wayOf } from './way-of.ts';

/** A finding as it is shown: the strictest of those on the same words, which speaks for the others too. */
export interface ShownFinding extends Finding {
  also?: Finding[];
}

/** Stretches that share at least this part of all they cover are the same words. */
const sameFrom = 0.5;

function sameWords(one: Finding, other: Finding): boolean {
  if (one.start === undefined || one.end === undefined) return false;
  if (other.start === undefined || other.end === undefined) return false;
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const covered = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return shared > 0 && shared / covered >= sameFrom;
}

function exactlyThere(one: Finding, other: Finding): boolean {
  return one.start === other.start && one.end === other.end;
}

function speaksFor(one: Finding, other: Finding): boolean {
  if (!sameWords(one, other)) return false;
  if (one.settle?.by === 'answer' || other.settle?.by === 'answer') return false;
  return other.fixes.length === 0 || one.fixes.length > 0 || exactlyThere(one, other);
}

/** In a hold each point is settled by itself, unless one tick does for both or only a change does at all. */
function settlesFor(one: Finding, other: Finding): boolean {
  const way = wayOf(one);
  return way.by === 'change' || (way.by === 'tick' && wayOf(other).by === 'tick');
}

function distinct<Value>(values: readonly Value[], name: (value: Value) => string): Value[] {
  return [...new Map(values.map((value) => [name(value), value])).values()];
}

function joined(one: Finding, also: Finding[]): ShownFinding {
  if (also.length === 0) return one;
  const all = [one, ...also];
  const fixes = all.flatMap((finding) => (exactlyThere(one, finding) ? finding.fixes : []));
  const statements = all.flatMap(({ settle }) => (settle?.by === 'tick' ? [settle.statement] : []));
  return {
    ...one,
    clauses: distinct(
      all.flatMap(({ clauses }) => clauses),
      ({ policy, ref }: ClauseAddress) => `${policy} ${ref}`,
    ),
    fixes: distinct(fixes, ({ label, replacement }: Fix) => `${label} ${replacement}`),
    ...(one.settle?.by === 'tick'
      ? { settle: { by: 'tick' as const, statement: [...new Set(statements)].join(' ') } }
      : {}),
    also,
  };
}

/** What several rules see in the same words is one thing to look at, with the clauses of them all. */
export function mergeShown(findings: readonly Finding[], where: 'card' | 'hold'): ShownFinding[] {
  const groups: { first: Finding; also: Finding[] }[] = [];
  for (const finding of inOrder(findings)) {
    const group = groups.find(
      ({ first }) => speaksFor(first, finding) && (where === 'card' || settlesFor(first, finding)),
    );
    if (group) group.also.push(finding);
    else groups.push({ first: finding, also: [] });
  }
  return groups.map(({ first, also }) => joined(first, also));
}

/** A shown finding and those it speaks for. */
export function allOf(shown: ShownFinding): Finding[] {
  return [shown, ...(shown.also ?? [])];
}
