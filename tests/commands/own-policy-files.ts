import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Source } from '../../build/deployment/chromium-browser.ts';
import { policyFiles } from '../../build/deployment/policy-files.ts';
import { parseSettings } from '../../build/deployment/school-settings.ts';
import { ExtensionIds } from '../../build/extension-ids.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { issueWords } from '../../src/model/issue-words.ts';
import { readJsonFile } from './read-json-file.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The files that policy files are made from where no others are named. */
export const idsFile = inProject('build/extension-ids.json');
export const sampleSettingsFile = inProject('docs/deployment/sample-settings.json');

export interface GenerateOptions {
  ids: string;
  settings: string;
  from: Source;
  /** The folder for a school's own files; without it the project's own are made. */
  out: string | undefined;
}

/** What was asked for on the command line. Throws an error in words. */
export function readOptions(args: readonly string[]): GenerateOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ids: { type: 'string' },
      settings: { type: 'string' },
      out: { type: 'string' },
      store: { type: 'boolean', default: false },
    },
  });
  if (values.out === undefined && (values.ids || values.settings || values.store)) {
    throw new Error('say with --out FOLDER where the files are to go; the project’s own stay as they are');
  }
  return {
    ids: values.ids ?? idsFile,
    settings: values.settings ?? sampleSettingsFile,
    from: values.store ? 'store' : 'self-hosted',
    out: values.out,
  };
}

function parseIds(value: unknown): ExtensionIds {
  const { data, error } = ExtensionIds.safeParse(value, { reportInput: true });
  if (error) throw new Error(issueWords(error));
  return data;
}

function storeIds(ids: ExtensionIds): ExtensionIds {
  const unknown = (['chrome', 'edge'] as const).filter((store) => ids[store].id === ids.selfHosted.id);
  if (unknown.length === 0) return ids;
  throw new Error(
    unknown
      .map(
        (store) =>
          `${store}.id is that of a self-hosted copy; put in the id the store gave, or leave out --store`,
      )
      .join('\n'),
  );
}

/** The policy files for the settings and ids that were named. Throws an error that names file and field. */
export async function ownPolicyFiles(options: Omit<GenerateOptions, 'out'>): Promise<Record<string, string>> {
  const { from } = options;
  const ids = await readJsonFile(options.ids, (value) =>
    from === 'store' ? storeIds(parseIds(value)) : parseIds(value),
  );
  const settings = await readJsonFile(options.settings, parseSettings);
  return policyFiles({ ids, settings, from, version: packageJson.version });
}
