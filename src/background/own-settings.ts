import browser from 'webextension-polyfill';
import type { Kept, TableKept } from '../model/own-page-messages.ts';
import type { SettingName } from '../model/settings.ts';
import { readTable } from '../selector-table/read-table.ts';
import { bundledTables } from '../sites/bundled-tables.ts';
import { say } from '../warnings/words.ts';
import { faultWords } from './chosen-table.ts';
import { facts, forgetFacts } from './facts.ts';
import { oneAtATime } from './in-turn.ts';
import { isSetting, lockFor } from './locks.ts';
import { problemWith } from './merge-settings.ts';
import { ownSettingsKey, readOwn } from './settings.ts';

const inTurn = oneAtATime();

/** Sets one setting of this device; without a value it is set no longer. */
function write(name: SettingName, value: unknown): Promise<void> {
  return inTurn(async () => {
    const { [name]: _before, ...others } = await readOwn();
    await browser.storage.local.set({
      [ownSettingsKey]: value === undefined ? others : { ...others, [name]: value },
    });
    forgetFacts();
  });
}

/** Why a person cannot set this; undefined where they can. */
async function whyNot(name: SettingName, value: unknown): Promise<string | undefined> {
  const lock = lockFor(name, (await facts()).managed);
  if (lock) return say(lock === 'policy' ? 'settings_locked' : 'settings_policy_alone');
  if (value === undefined) return undefined;
  const problem = problemWith(name, value);
  if (problem !== undefined) return say('settings_not_taken', { problem });
  if (name !== 'selectorTable' || value === '') return undefined;
  const read = readTable(String(value), bundledTables);
  return 'faults' in read ? read.faults.map(faultWords).join('; ') : undefined;
}

/**
 * Sets one setting as the person wants it; without a value, back to the default. What policy has settled, nobody knows
 * or cannot be used is refused in words, and what was set before stays.
 */
export async function keepOwnSetting(name: string, value: unknown): Promise<Kept> {
  if (!isSetting(name)) return { problem: say('settings_unknown_name', { name }) };
  const problem = await whyNot(name, value);
  if (problem !== undefined) return { problem };
  try {
    await write(name, value);
    return {};
  } catch {
    return { problem: say('settings_no_room') };
  }
}

/** Sets the selector table of this device. A bad one is not set, and every fault of it is told. */
export async function keepOwnTable(text: string): Promise<TableKept> {
  const read = readTable(text, bundledTables);
  if ('faults' in read) return { problems: read.faults.map(faultWords) };
  await write('selectorTable', text);
  return { problems: [] };
}

/** Takes the selector table of this device away. */
export async function forgetOwnTable(): Promise<TableKept> {
  await write('selectorTable', undefined);
  return { problems: [] };
}
