import type { SettingName, Settings } from '../model/settings.ts';
import { settingsTable } from '../model/settings.ts';
import { isList, isOnlyFlag, isWhole } from './united.ts';

/** Whether this version knows a setting of that name; no name that every object has is one. */
export function isSetting(name: string): name is SettingName {
  return Object.hasOwn(settingsTable, name);
}

/** Why a person's own value does not count: it is for policy alone, or policy has settled it. */
export type Lock = 'policy-alone' | 'policy';

/** Two ways to say which policy holds: whoever sets one of them has settled both. */
const settledWith: Partial<Record<SettingName, SettingName>> = { policy: 'policyUrl', policyUrl: 'policy' };

/** The settings that loosen what policy sets, or say how it is read, and so are policy's alone. */
function isForPolicyAlone(name: SettingName): boolean {
  return name === 'allowOverrideOfBlock' || isOnlyFlag(name);
}

/** What keeps a person's own value of a setting from counting, given what policy sets; undefined when nothing does. */
export function lockFor(name: SettingName, managed: Partial<Settings>): Lock | undefined {
  if (isForPolicyAlone(name)) return 'policy-alone';
  const other = settledWith[name];
  if (other !== undefined && managed[other]) return 'policy';
  if (!Object.hasOwn(managed, name)) return undefined;
  return isList(name) && !isWhole(name, managed) ? undefined : 'policy';
}
