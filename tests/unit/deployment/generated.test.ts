import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { policyFiles } from '../../../build/deployment/policy-files.ts';
import { settingsPage } from '../../../build/deployment/settings-page.ts';
import { sample } from './sample.ts';

const docs = new URL('../../../docs/', import.meta.url);
const committed = (path: string) => readFile(new URL(path, docs), 'utf8');
const files = policyFiles(sample);

describe('what lies in docs is what `npm run generate` writes', () => {
  test.each(Object.entries(files))('%s', async (path, text) => {
    expect(await committed(`deployment/${path}`)).toBe(text);
  });

  test('settings.md', async () => {
    expect(await committed('settings.md')).toBe(settingsPage());
  });

  test('and nothing else but pages and the settings they are made from', async () => {
    const found = await readdir(new URL('deployment/', docs), { recursive: true, withFileTypes: true });
    const others = found
      .filter(
        (entry) => entry.isFile() && !entry.name.endsWith('.md') && entry.name !== 'sample-settings.json',
      )
      .map(({ name }) => name);
    expect(others.sort()).toEqual(
      Object.keys(files)
        .map((path) => path.replace('en-US/', ''))
        .sort(),
    );
  });
});
