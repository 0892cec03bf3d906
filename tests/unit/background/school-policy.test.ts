import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('../../../src/background/kept.ts', async () => (await import('./shelf.ts')).kept);
vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
vi.mock('../../../src/background/sync.ts', () => ({ getFile: vi.fn() }));

import type { KeptPolicy } from '../../../src/background/kept.ts';
import { choosePolicy, refreshPolicy } from '../../../src/background/school-policy.ts';
import { getFile } from '../../../src/background/sync.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { shelf } from './shelf.ts';

const url = 'https://school.example/policy.json';
const settings = { ...defaultSettings, policyUrl: url };
const kept = () => shelf.get('policy') as KeptPolicy | undefined;
const own = {
  format: 'policy/1',
  id: 'oakfield',
  title: 'Social media',
  organisation: 'Oakfield',
  version: '3',
  wording: 'full',
  sections: [],
  rules: {},
};

beforeEach(() => shelf.clear());

test('a bundled policy holds by its id; an unknown id falls back and is said', () => {
  expect(choosePolicy(defaultSettings, undefined)).toMatchObject({
    from: 'bundled',
    policy: { id: 'one-education' },
  });
  expect(choosePolicy(defaultSettings, undefined).problem).toBeUndefined();
  const unknown = choosePolicy({ ...defaultSettings, policy: 'oakfeild' }, undefined);
  expect(unknown.policy.id).toBe('one-education');
  expect(unknown.problem).toContain('oakfeild');
});

test("the school's own file takes the bundled one's place once it has been read", async () => {
  expect(choosePolicy(settings, undefined)).toMatchObject({ policy: { id: 'one-education' } });
  expect(choosePolicy(settings, undefined).problem).toBeTruthy();
  vi.mocked(getFile).mockResolvedValueOnce({ text: JSON.stringify(own) });
  await refreshPolicy(settings, 1);
  expect(choosePolicy(settings, kept())).toMatchObject({ from: url, policy: { id: 'oakfield' } });
});

test('a file that cannot be read leaves the last good one in use and names the field', async () => {
  vi.mocked(getFile).mockResolvedValueOnce({ text: JSON.stringify(own) });
  await refreshPolicy(settings, 1);
  vi.mocked(getFile).mockResolvedValueOnce({ text: JSON.stringify({ ...own, wording: 'short' }) });
  await refreshPolicy(settings, 2);
  const chosen = choosePolicy(settings, kept());
  expect(chosen.policy.id).toBe('oakfield');
  expect(chosen.problem).toContain('wording');
});

test('without an address nothing is fetched or kept', async () => {
  shelf.set('policy', { url });
  vi.mocked(getFile).mockClear();
  await refreshPolicy(defaultSettings, 1);
  expect(kept()).toBeUndefined();
  expect(getFile).not.toHaveBeenCalled();
});
