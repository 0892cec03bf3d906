import { issueWords } from '../model/issue-words.ts';
import type { SettingFrom } from '../model/own-page-messages.ts';
import {
  defaultSettings,
  type SettingName,
  type Settings,
  settingNames,
  settingsTable,
} from '../model/settings.ts';
import { isSetting, lockFor } from './locks.ts';
import { isList, united } from './united.ts';
import { unknownRules } from './unknown-rules.ts';

type Values = Record<string, unknown>;

/** One value that does not hold: under which name, from where, and why, in words. */
export interface Refused {
  name: string;
  from: 'policy' | 'own';
  problem: string;
}

/** The settings that hold, where each came from, and what was refused. */
export interface MergedSettings {
  settings: Settings;
  from: { name: SettingName; from: SettingFrom }[];
  refused: Refused[];
  /** The managed values that may be kept: the good ones, and the last good one where the new one was refused. */
  managed: Partial<Settings>;
  /** The person's own values that can be read, whether or not they hold. */
  own: Partial<Settings>;
}

/** What is wrong with one value, in words; undefined when nothing is. */
export function problemWith(name: SettingName, value: unknown): string | undefined {
  const parsed = settingsTable[name].schema.safeParse(value);
  if (!parsed.success) return issueWords(parsed.error, 'the value');
  return name === 'ruleSeverities' ? [...unknownRules(parsed.data as string[]).values()][0] : undefined;
}

/** One entry that names no rule, perhaps of another version, does not keep the others from holding. */
function withoutUnknownRules(values: Values, refused: Refused[], from: Refused['from']): Values {
  const parsed = settingsTable.ruleSeverities.schema.safeParse(values['ruleSeverities']);
  if (!parsed.success) return values;
  const unknown = unknownRules(parsed.data);
  for (const problem of unknown.values())
    refused.push({ name: 'ruleSeverities', from, problem: `${problem} The other entries hold.` });
  return { ...values, ruleSeverities: parsed.data.filter((entry) => !unknown.has(entry)) };
}

/** The good ones among `values`; the others are added to `refused` by name. */
function sift(values: Values, refused: Refused[], from: Refused['from']): Partial<Settings> {
  const good: Values = {};
  for (const [name, value] of Object.entries(withoutUnknownRules(values, refused, from))) {
    const problem = isSetting(name) ? problemWith(name, value) : 'is not a setting of Second Look';
    if (problem === undefined) good[name] = value;
    else refused.push({ name, from, problem });
  }
  // Every value was parsed by the schema its type comes from.
  return good as Partial<Settings>;
}

function mergeOne(name: SettingName, managed: Partial<Settings>, own: Partial<Settings>) {
  const ownHolds = Object.hasOwn(own, name) && lockFor(name, managed) === undefined;
  if (!Object.hasOwn(managed, name)) {
    return ownHolds
      ? { from: 'own' as const, value: own[name] }
      : { from: 'default' as const, value: defaultSettings[name] };
  }
  if (!isList(name) || !ownHolds) return { from: 'policy' as const, value: managed[name] };
  const [theirs, added] = [managed[name] ?? [], own[name] ?? []];
  const value = united(name, theirs, added);
  if (value.length === united(name, theirs, []).length) return { from: 'policy' as const, value };
  return { from: theirs.length === 0 ? ('own' as const) : ('policy-and-own' as const), value };
}

/**
 * Managed over own over default, key by key; of a list, what a person has added counts as well, unless the policy says
 * that its own is the whole of it. A value that cannot be read is refused by name; the last good managed one, in
 * `kept`, stays in its place.
 */
export function mergeSettings(managed: Values, own: Values, kept: Values = {}): MergedSettings {
  const refused: Refused[] = [];
  const goodManaged = sift(managed, refused, 'policy');
  const goodKept = sift(kept, [], 'policy');
  for (const name of settingNames) {
    if (Object.hasOwn(managed, name) && !Object.hasOwn(goodManaged, name) && Object.hasOwn(goodKept, name))
      Object.assign(goodManaged, { [name]: goodKept[name] });
  }
  const goodOwn = sift(own, refused, 'own');
  const merged = settingNames.map((name) => ({ name, ...mergeOne(name, goodManaged, goodOwn) }));
  return {
    settings: Object.fromEntries(merged.map(({ name, value }) => [name, value])) as Settings,
    from: merged.map(({ name, from }) => ({ name, from })),
    refused,
    managed: goodManaged,
    own: goodOwn,
  };
}
