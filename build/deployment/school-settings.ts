import { closest } from 'fastest-levenshtein';
import { issueWords } from '../../src/model/issue-words.ts';
import { type SettingName, settingNames, settingsTable } from '../../src/model/settings.ts';

/** The settings one school sets by policy, each of the kind its table asks for. */
export type SchoolSettings = Partial<Record<SettingName, string | number | boolean | string[]>>;

/** What XML cannot carry, what some of its readers turn into an end of line, and what a wrong encoding leaves behind. */
const uncarriable = /[^\t\n\r\x20-\x7E\xA0-\u2027\u2029-\uD7FF\uE000-\uFFFC\u{10000}-\u{10FFFF}]/u;

const known = (name: string): name is SettingName => Object.hasOwn(settingsTable, name);

function problemWith(name: string, value: unknown): string | undefined {
  if (!known(name)) return `is not a setting of Second Look; the nearest is ${closest(name, settingNames)}`;
  const { error } = settingsTable[name].schema.safeParse(value);
  if (error) return issueWords(error, 'the value');
  return [value].flat().some((part) => typeof part === 'string' && uncarriable.test(part))
    ? 'has a character in it that no policy file can carry; type it anew and save the file as UTF-8'
    : undefined;
}

/**
 * The settings in a parsed file. Throws an error that names every setting with something wrong, a line each, and what.
 */
export function parseSettings(file: unknown): SchoolSettings {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    throw new Error('must be an object with a setting in each field, such as {"policy": "one-education"}');
  }
  const problems = Object.entries(file).flatMap(([name, value]) => {
    const problem = problemWith(name, value);
    return problem === undefined ? [] : [`${name}: ${problem}`];
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  // The one assertion: every value was read by the schema of its name.
  return file as SchoolSettings;
}
