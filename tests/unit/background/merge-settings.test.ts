import { describe, expect, test } from 'vitest';
import { mergeSettings } from '../../../src/background/merge-settings.ts';
import { defaultSettings } from '../../../src/model/settings.ts';

describe('settings', () => {
  test('are the defaults when nobody says anything', () => {
    const merged = mergeSettings({}, {});
    expect(merged.settings).toEqual(defaultSettings);
    expect(merged.from.every(({ from }) => from === 'default')).toBe(true);
  });

  test('hold managed over own over default, key by key, and say where each came from', () => {
    const { settings, from } = mergeSettings(
      { officialAccounts: ['x:@oakfield'] },
      { officialAccounts: ['x:@mine'], listMaxAgeHours: 5 },
    );
    expect(settings.officialAccounts).toEqual(['x:@oakfield']);
    expect(settings.listMaxAgeHours).toBe(5);
    expect(from).toContainEqual({ name: 'officialAccounts', from: 'policy' });
    expect(from).toContainEqual({ name: 'listMaxAgeHours', from: 'own' });
    expect(from).toContainEqual({ name: 'policy', from: 'default' });
  });

  test('refuse a wrong value by name and leave the others in place', () => {
    const { settings, refused, from } = mergeSettings(
      {
        listRefreshMinutes: 'often',
        noPhotoListUrl: 'http://oakfield.example/list',
        schoolNames: ['Oakfield'],
      },
      {},
    );
    expect(settings.schoolNames).toEqual(['Oakfield']);
    expect(settings.listRefreshMinutes).toBe(60);
    expect(settings.noPhotoListUrl).toBe('');
    expect(refused.map(({ name }) => name)).toEqual(['listRefreshMinutes', 'noPhotoListUrl']);
    expect(refused[0]?.problem).toMatch(/number/);
    expect(from).toContainEqual({ name: 'listRefreshMinutes', from: 'default' });
  });

  test('say which entry of a list is wrong', () => {
    const { refused } = mergeSettings({ officialAccounts: ['x:@oakfield', 'twitter:oakfield'] }, {});
    expect(refused[0]?.name).toBe('officialAccounts');
    expect(refused[0]?.problem).toMatch(/1.*x:@handle/);
  });

  test('keep the last good managed value where the new one is wrong, and drop what is no longer set', () => {
    const kept = { listMaxAgeHours: 24, schoolNames: ['Oakfield'] };
    const { settings, managed } = mergeSettings({ listMaxAgeHours: -1 }, {}, kept);
    expect(settings.listMaxAgeHours).toBe(24);
    expect(settings.schoolNames).toEqual([]);
    expect(managed).toEqual({ listMaxAgeHours: 24 });
  });

  test('refuse a name nobody knows, and one that every object has', () => {
    const { refused } = mergeSettings({ policyURL: 'x', toString: 'y' }, {});
    expect(refused.map(({ name }) => name)).toEqual(['policyURL', 'toString']);
  });
});
