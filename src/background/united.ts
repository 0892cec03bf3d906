import { type SettingName, type Settings, settingNames } from '../model/settings.ts';

/** The settings that are lists, with a flag beside them that says whether the managed list is the whole of it. */
export type ListName = {
  [Name in SettingName]: `${Name}Only` extends SettingName ? Name : never;
}[SettingName];

const flags = new Map<SettingName, SettingName>();
for (const name of settingNames) {
  const flag = settingNames.find((other) => other === `${name}Only`);
  if (flag) flags.set(name, flag);
}

const onlyFlags: ReadonlySet<SettingName> = new Set(flags.values());

/** Whether a setting is a list to which a person can add. */
export function isList(name: SettingName): name is ListName {
  return flags.has(name);
}

/** Whether a setting says of a list that it is the whole of it. */
export function isOnlyFlag(name: SettingName): boolean {
  return onlyFlags.has(name);
}

/** Whether the managed list is the whole of it. */
export function isWhole(name: SettingName, managed: Partial<Settings>): boolean {
  const flag = flags.get(name);
  return flag !== undefined && managed[flag] === true;
}

/** What an entry of a list is about: of rule severities the rule, of anything else the entry as it is compared. */
function about(name: SettingName, entry: string): string {
  const plain = entry.trim().toLowerCase();
  return name === 'ruleSeverities' ? plain.slice(0, plain.indexOf('=')) : plain;
}

/**
 * Two lists as one: the managed entries first, then those the person has added, without doubles. About one rule the
 * managed word holds, and within a list the last.
 */
export function united(name: ListName, managed: readonly string[], own: readonly string[]): string[] {
  const once = (entries: readonly string[]) =>
    entries.filter(
      (entry, index) => !entries.slice(index + 1).some((later) => about(name, later) === about(name, entry)),
    );
  const taken = new Set(managed.map((entry) => about(name, entry)));
  return [...once(managed), ...once(own.filter((entry) => !taken.has(about(name, entry))))];
}
