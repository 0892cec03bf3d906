import { readFileSync } from 'node:fs';
import type { CheckContext } from '../check/check.ts';
import { issueWords } from '../model/issue-words.ts';
import type { Policy } from '../model/policy.ts';
import { defaultSettings, type SettingName, type Settings, settingsTable } from '../model/settings.ts';
import { buildMatcher } from '../no-photo-list/match.ts';
import { openList } from '../no-photo-list/read.ts';
import { bundledPolicies } from '../policies/index.ts';
import { readPolicy } from '../policies/read-policy.ts';
import { rules } from '../rules/index.ts';
import { importNotes } from './import-notes.ts';
import type { Options } from './options.ts';

function readBytes(file: string, what: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${file}: the ${what} cannot be opened (${error instanceof Error ? error.message : ''})`);
  }
}

function readText(file: string, what: string): string {
  return readBytes(file, what).toString('utf8');
}

function readJson(file: string, what: string): unknown {
  const text = readText(file, what).replace(/^\ufeff/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: the ${what} is not JSON (${error instanceof Error ? error.message : ''})`);
  }
}

function readSettings(file: string): Settings {
  const given = readJson(file, 'settings file');
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new Error(`${file}: the settings must be one JSON object`);
  }
  const settings: Record<string, unknown> = { ...defaultSettings };
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(settingsTable, name)) {
      throw new Error(
        `${file}: "${name}" is no setting; the settings are ${Object.keys(settingsTable).join(', ')}`,
      );
    }
    const parsed = settingsTable[name as SettingName].schema.safeParse(value);
    if (!parsed.success)
      throw new Error(`${file}: the setting ${name}: ${issueWords(parsed.error, 'the value')}`);
    settings[name] = parsed.data;
  }
  return settings as unknown as Settings;
}

/** A bundled policy by its id, or the policy of a file; notes about the file go to standard error. */
export function choosePolicy(idOrFile: string): Policy {
  const bundled = bundledPolicies.find(({ id }) => id === idOrFile);
  if (bundled) return bundled;
  const ids = bundledPolicies.map(({ id }) => id).join(', ');
  if (/^[a-z0-9-]+$/.test(idOrFile)) {
    throw new Error(
      `There is no bundled policy "${idOrFile}": choose one of ${ids}, or give a policy file such as ./policy.json`,
    );
  }
  const text = readText(idOrFile, 'policy file');
  try {
    const { policy, notes } = readPolicy(
      text,
      rules.map(({ id }) => id),
    );
    for (const note of notes) process.stderr.write(`${idOrFile}: note: ${note}\n`);
    return policy;
  } catch (error) {
    throw new Error(`${idOrFile}: in the policy, ${error instanceof Error ? error.message : ''}`);
  }
}

/** Everything a draft is checked against, from the command's options; throws with file and field in words. */
export async function readFacts(options: Options): Promise<CheckContext> {
  const settings = options.settings === undefined ? defaultSettings : readSettings(options.settings);
  const policy = choosePolicy(options.policy || settings.policy);
  if (options.list === undefined) return { policy, settings };
  const key = options.listKey === undefined ? undefined : readText(options.listKey, 'key').trim();
  const bytes = readBytes(options.list, 'list');
  try {
    const { list, imported } = await openList(bytes, key);
    for (const note of imported ? importNotes(imported) : [])
      process.stderr.write(`${options.list}: ${note}\n`);
    return { policy, settings, list: buildMatcher(list) };
  } catch (error) {
    throw new Error(`${options.list}: ${error instanceof Error ? error.message : ''}`);
  }
}
