import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('../../../src/background/kept.ts', async () => (await import('./shelf.ts')).kept);
vi.mock('webextension-polyfill', () => import('./policy-browser.ts'));

import { forgetFacts } from '../../../src/background/facts.ts';
import { keepOwnSetting } from '../../../src/background/own-settings.ts';
import { settingsShown } from '../../../src/background/settings-shown.ts';
import { managed, startAfresh } from './policy-browser.ts';
import { shelf } from './shelf.ts';

const shown = async (name: string) => (await settingsShown()).settings.find((one) => one.name === name);

beforeEach(() => {
  shelf.clear();
  startAfresh();
  forgetFacts();
});

test('a setting that nobody has locked is the person’s to set, and to set back', async () => {
  expect(await keepOwnSetting('schoolNames', ['Oakfield'])).toEqual({});
  expect(await shown('schoolNames')).toMatchObject({ value: ['Oakfield'], from: 'own', own: ['Oakfield'] });
  expect((await shown('schoolNames'))?.changed).toBeGreaterThan(0);
  expect(await keepOwnSetting('schoolNames', undefined)).toEqual({});
  expect(await shown('schoolNames')).toMatchObject({ value: [], from: 'default', locked: false });
});

test('two settings set at once are both kept', async () => {
  await Promise.all([keepOwnSetting('schoolNames', ['Oakfield']), keepOwnSetting('evidenceDays', 5)]);
  expect(await shown('schoolNames')).toMatchObject({ value: ['Oakfield'] });
  expect(await shown('evidenceDays')).toMatchObject({ value: 5 });
});

test.each([
  ['of the wrong kind', 'evidenceDays', 'long', /must be a number/],
  ['out of bounds', 'listRefreshMinutes', 1, /at least 5/],
  ['an address without https', 'policyUrl', 'http://oakfield.example/p.json', /https/],
  ['a table with a fault', 'selectorTable', '{"version": 1', /line 1/],
  ['a name nobody knows', 'schoolName', 'Oakfield', /no setting called schoolName/],
  ['policy’s alone', 'allowOverrideOfBlock', true, /only by your school’s IT/],
  ['a flag that is policy’s alone', 'schoolNamesOnly', true, /only by your school’s IT/],
])('%s is refused in words, and what was set before stays', async (_what, name, value, words) => {
  await keepOwnSetting('evidenceDays', 5);
  const before = await settingsShown();
  expect((await keepOwnSetting(name, value)).problem).toMatch(words);
  expect(await settingsShown()).toEqual(before);
});

test('what policy has set is locked; a list only where policy says that it is the whole', async () => {
  managed.answer = {
    faceOnPhotos: 'cover',
    schoolNames: ['Oakfield'],
    schoolDomains: ['oakfield.example'],
    schoolDomainsOnly: true,
  };
  expect((await keepOwnSetting('faceOnPhotos', 'allow')).problem).toMatch(/school’s IT has set this/);
  expect((await keepOwnSetting('schoolDomains', ['mine.example'])).problem).toMatch(
    /school’s IT has set this/,
  );
  expect(await keepOwnSetting('schoolNames', ['Oakie'])).toEqual({});
  expect(await shown('schoolNames')).toMatchObject({
    value: ['Oakfield', 'Oakie'],
    from: 'policy-and-own',
    own: ['Oakie'],
    locked: false,
  });
});

test('what was refused stands beside its setting, and a name nobody knows by itself', async () => {
  managed.answer = { faceOnPhotos: 'blur', polcy: 'inspire' };
  const { unknown } = await settingsShown();
  expect((await shown('faceOnPhotos'))?.refused).toEqual([
    { from: 'policy', problem: expect.stringMatching(/"cover"/) },
  ]);
  expect(unknown).toEqual([{ name: 'polcy', from: 'policy', problem: 'is not a setting of Second Look' }]);
});
