import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { idsFile, ownPolicyFiles, readOptions, sampleSettingsFile } from '../../commands/own-policy-files.ts';
import { runStep } from '../../commands/run-step.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-policy-files-'));
});

async function file(name: string, contents: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof contents === 'string' ? contents : JSON.stringify(contents));
  return path;
}

const ids = JSON.parse(await readFile(idsFile, 'utf8'));

/** What is said of a settings file and an ids file. */
async function problem(
  settings: unknown,
  otherIds: unknown = ids,
  from: 'store' | 'self-hosted' = 'self-hosted',
) {
  const options = {
    settings: await file('settings.json', settings),
    ids: await file('ids.json', otherIds),
    from,
  };
  return ownPolicyFiles(options).then(
    () => '',
    (error: Error) => error.message.replaceAll(`${folder}/`, ''),
  );
}

describe('a file with something wrong is refused by file and field', () => {
  test.each([
    ['{"policy": ', /^settings\.json: is not JSON: /],
    [['one-education'], /^settings\.json: must be an object/],
    [{ schoolName: 'Oakfield' }, /^settings\.json: schoolName: is not a setting .* nearest is schoolNames$/],
    [{ schoolNames: 'Oakfield' }, /^settings\.json: schoolNames: the value must be a list$/],
    [{ listRefreshMinutes: 1 }, /^settings\.json: listRefreshMinutes: the value must be at least 5$/],
    [
      { faceOnPhotos: 'hide' },
      /^settings\.json: faceOnPhotos: the value must be "allow" or "remind" or "cover"$/,
    ],
    [
      { officialAccounts: ['@oakfield'] },
      /^settings\.json: officialAccounts: entry 1 is not an account: write x:@handle/,
    ],
    [
      { noPhotoListUrl: 'http://a.example/l' },
      /^settings\.json: noPhotoListUrl: the value must be an https address/,
    ],
    [{ headteacherName: 'Mrs\u0000 Day' }, /^settings\.json: headteacherName: has a character in it/],
    [{ headteacherName: 'Mrs O\uFFFDDay' }, /^settings\.json: headteacherName: has a character in it/],
    [{ policy: 1, schoolNames: 2 }, /policy: the value must be text\nsettings\.json: schoolNames: /],
  ])('%j', async (settings, words) => {
    expect(await problem(settings)).toMatch(words);
  });

  test.each([
    [{ ...ids, chrome: { ...ids.chrome, id: 'x' } }, /^ids\.json: chrome\.id is not an id/],
    [
      { ...ids, firefox: { ...ids.firefox, installUrl: 'file:///a' } },
      /^ids\.json: firefox\.installUrl must be/,
    ],
    [{ ...ids, edge: undefined }, /^ids\.json: edge is missing$/],
  ])('ids %#', async (wrong, words) => {
    expect(await problem({}, wrong)).toMatch(words);
  });

  test('a file that is not there', async () => {
    const nowhere = { ids: idsFile, settings: join(folder, 'nowhere.json'), from: 'self-hosted' as const };
    await expect(ownPolicyFiles(nowhere)).rejects.toThrow(/nowhere\.json: cannot be opened/);
  });
});

test('a store is not named as the source while its id is not known', async () => {
  expect(await problem({}, ids, 'store')).toBe(
    'ids.json: chrome.id is that of a self-hosted copy; put in the id the store gave, or leave out --store\n' +
      'ids.json: edge.id is that of a self-hosted copy; put in the id the store gave, or leave out --store',
  );
  const known = {
    ...ids,
    chrome: { ...ids.chrome, id: 'a'.repeat(32) },
    edge: { ...ids.edge, id: 'b'.repeat(32) },
  };
  expect(await problem({}, known, 'store')).toBe('');
});

test('a mark before the text, as Notepad leaves it, does no harm', async () => {
  expect(await problem('\uFEFF{"policy": "cit"}')).toBe('');
});

test('own files and nowhere to put them is refused, so that the project’s own are not overwritten', () => {
  expect(() => readOptions(['--settings', sampleSettingsFile])).toThrow(/--out FOLDER/);
  expect(() => readOptions(['--setings', 'x'])).toThrow();
  expect(readOptions(['--out', 'x', '--store'])).toMatchObject({ out: 'x', from: 'store' });
});

test('the command writes a school’s own files, and none where something is wrong', async () => {
  const settings = await file('own.json', { schoolNames: ['Elm Lane School'] });
  const out = join(folder, 'own');
  const command = (...args: string[]) =>
    runStep(['node_modules/tsx/dist/cli.mjs', 'tests/commands/generate.ts', ...args], {
      minutes: 2,
      quietly: true,
    });
  const good = await command('--settings', settings, '--out', out);
  expect(good).toMatchObject({ status: 0, said: `Wrote 13 files to ${out}.\n` });
  expect(await readFile(join(out, 'chrome.reg'), 'latin1')).toContain('Elm Lane School');
  expect(await readFile(join(out, 'en-US', 'second-look-edge.adml'), 'utf8')).toContain('Second Look in');
  const bad = await command(
    '--settings',
    await file('bad.json', { policy: 1 }),
    '--out',
    join(folder, 'none'),
  );
  expect(bad).toMatchObject({ status: 2 });
  expect(bad.said).toContain('bad.json: policy: the value must be text');
});
