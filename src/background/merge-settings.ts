import { issueWords } from '../model/issue-words.ts';
import type { Status } from '../model/own-page-messages.ts';
import {
  defaultSettings,
  type SettingName,
  type Settings,
  settingNames,
  settingsTable,
} from '../model/settings.ts';

type Values = Record<string, unknown>;

/** The settings that hold, where each came from, and what was refused. */
export interface MergedSettings {
  settings: Settings;
  from: Status['settings'];
  refused: Status['refused'];
  /** The managed values that may be kept: the good ones, and the last good one where the new one was refused. */
  managed: Values;
}

/** What is wrong with one value, in words; undefined when nothing is. */
function problemWith(name: SettingName, value: unknown): string | undefined {
  const parsed = settingsTable[name].schema.safeParse(value);
  return parsed.success ? undefined : issueWords(parsed.error, 'the value');
}

const known = (name: string): name is SettingName => Object.hasOwn(settingsTable, name);

/** The good ones among `values`; the others are added to `refused` by name. */
function sift(values: Values, refused: Status['refused'], source: string): Partial<Values> {
  const good: Values = {};
  for (const [name, value] of Object.entries(values)) {
    const problem = known(name) ? problemWith(name, value) : 'is not a setting of Second Look';
    if (problem === undefined) good[name] = value;
    else refused.push({ name, problem: `${source}: ${problem}` });
  }
  return good;
}

/**
 * Managed over own over default, key by key. A value that cannot be read is refused by name; the last good managed
 * one, in `kept`, stays in its place.
 */
export function mergeSettings(managed: Values, own: Values, kept: Values = {}): MergedSettings {
  const refused: Status['refused'] = [];
  const goodManaged = sift(managed, refused, 'managed policy');
  const goodKept = sift(kept, [], 'kept');
  for (const name of Object.keys(managed)) {
    if (!Object.hasOwn(goodManaged, name) && Object.hasOwn(goodKept, name))
      goodManaged[name] = goodKept[name];
  }
  const goodOwn = sift(own, refused, 'own settings');
  const from = settingNames.map((name): Status['settings'][number] => ({
    name,
    from: Object.hasOwn(goodManaged, name) ? 'policy' : Object.hasOwn(goodOwn, name) ? 'own' : 'default',
  }));
  // The one assertion: every value was parsed by the schema its type comes from.
  const settings = { ...defaultSettings, ...goodOwn, ...goodManaged } as Settings;
  return { settings, from, refused, managed: goodManaged };
}
