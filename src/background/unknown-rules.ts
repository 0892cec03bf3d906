import { nearest } from '../policies/nearest.ts';
import { rules } from '../rules/index.ts';

const ids = rules.map(({ id }) => id);

/** Those of some `rule=severity` entries that name no rule of this version, each with what is wrong in words. */
export function unknownRules(entries: readonly string[]): Map<string, string> {
  const named = entries.map((entry) => [entry, entry.split('=')[0] ?? ''] as const);
  return new Map(
    named
      .filter(([, id]) => !ids.includes(id))
      .map(([entry, id]) => [entry, `"${id}" is no rule of this version${nearest(id, ids) || '.'}`]),
  );
}
