import { describe, expect, test } from 'vitest';
import { lockFor } from '../../../src/background/locks.ts';
import { type MergedSettings, mergeSettings } from '../../../src/background/merge-settings.ts';
import { defaultSettings } from '../../../src/model/settings.ts';

describe('settings', () => {
  test('are the defaults when nobody says anything', () => {
    const merged = mergeSettings({}, {});
    expect(merged.settings).toEqual(defaultSettings);
    expect(merged.from.every(({ from }) => from === 'default')).toBe(true);
  });

  test('hold managed over own over default, key by key, and say where each came from', () => {
    const { settings, from } = mergeSettings(
      { faceOnPhotos: 'cover' },
      { faceOnPhotos: 'allow', listMaxAgeHours: 5 },
    );
    expect(settings.faceOnPhotos).toBe('cover');
    expect(settings.listMaxAgeHours).toBe(5);
    expect(from).toContainEqual({ name: 'faceOnPhotos', from: 'policy' });
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
    expect(refused[0]?.problem).toMatch(/^entry 2 .*x:@handle/);
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

const sourceOf = ({ from }: MergedSettings, name: string) => from.find((one) => one.name === name)?.from;

describe('lists', () => {
  test('unite what policy sets, first, with what the person has added, without doubles', () => {
    const merged = mergeSettings(
      { officialAccounts: ['x:@oakfield', 'facebook:Oakfield'] },
      { officialAccounts: ['x:@OAKFIELD', 'instagram:oakfield_pe'] },
    );
    expect(merged.settings.officialAccounts).toEqual([
      'x:@oakfield',
      'facebook:Oakfield',
      'instagram:oakfield_pe',
    ]);
    expect(sourceOf(merged, 'officialAccounts')).toBe('policy-and-own');
  });

  test('are policy alone where it says that its own is the whole list', () => {
    const merged = mergeSettings(
      { schoolNames: ['Oakfield'], schoolNamesOnly: true },
      { schoolNames: ['My school'] },
    );
    expect(merged.settings.schoolNames).toEqual(['Oakfield']);
    expect(sourceOf(merged, 'schoolNames')).toBe('policy');
    expect(lockFor('schoolNames', merged.managed)).toBe('policy');
    expect(lockFor('schoolPhones', merged.managed)).toBeUndefined();
  });

  test('a person cannot say that theirs is the whole list', () => {
    const merged = mergeSettings(
      { schoolNames: ['Oakfield'] },
      { schoolNames: ['Oakfield', 'Oakie'], schoolNamesOnly: true },
    );
    expect(merged.settings.schoolNames).toEqual(['Oakfield', 'Oakie']);
    expect(merged.settings.schoolNamesOnly).toBe(false);
  });

  test('where nobody adds anything new, it is all policy; where policy sets none, it is all the person’s', () => {
    const doubled = mergeSettings({ extraTerms: ['Kestrel'] }, { extraTerms: ['kestrel '] });
    expect(doubled.settings.extraTerms).toEqual(['Kestrel']);
    expect(sourceOf(doubled, 'extraTerms')).toBe('policy');
    const empty = mergeSettings({ extraTerms: [] }, { extraTerms: ['Kestrel'] });
    expect(sourceOf(empty, 'extraTerms')).toBe('own');
  });

  test('of rule severities there is one for a rule, and the managed one wins', () => {
    const { settings } = mergeSettings(
      { ruleSeverities: ['pupil-full-name=warn', 'political-content=block', 'pupil-full-name=confirm'] },
      { ruleSeverities: ['pupil-full-name=off', 'copyright-content=off'] },
    );
    expect(settings.ruleSeverities).toEqual([
      'political-content=block',
      'pupil-full-name=confirm',
      'copyright-content=off',
    ]);
  });
});

describe('what is not the person’s to set', () => {
  test('a policy chosen by IT is not replaced by an address of the person’s own, nor the other way round', () => {
    const byName = mergeSettings(
      { policy: 'inspire' },
      { policyUrl: 'https://mine.example/policy.json', policy: 'cit' },
    );
    expect(byName.settings).toMatchObject({ policy: 'inspire', policyUrl: '' });
    const byAddress = mergeSettings({ policyUrl: 'https://oakfield.example/p.json' }, { policy: 'cit' });
    expect(byAddress.settings.policy).toBe(defaultSettings.policy);
  });

  test('letting a blocked post out', () => {
    expect(mergeSettings({}, { allowOverrideOfBlock: true }).settings.allowOverrideOfBlock).toBe(false);
    expect(mergeSettings({ allowOverrideOfBlock: true }, {}).settings.allowOverrideOfBlock).toBe(true);
  });

  test('what the person has set stays known, for the day on which it counts again', () => {
    const merged = mergeSettings({ evidenceDays: 10 }, { evidenceDays: 60 });
    expect(merged.own).toEqual({ evidenceDays: 60 });
    expect(merged.settings.evidenceDays).toBe(10);
  });
});

test('an entry that names no rule is refused with the nearest name, and the others hold', () => {
  const { settings, refused } = mergeSettings(
    { ruleSeverities: ['pupil-fullname=block', 'political-content=block'] },
    {},
  );
  expect(settings.ruleSeverities).toEqual(['political-content=block']);
  expect(refused).toEqual([
    {
      name: 'ruleSeverities',
      from: 'policy',
      problem:
        '"pupil-fullname" is no rule of this version: did you mean "pupil-full-name"? The other entries hold.',
    },
  ]);
});

test('hours and terms that could not work are refused, with the way to write them', () => {
  const written = [
    'Mon-Fri 08:30-15:30',
    'monday to friday 8.30 to 15.30',
    '08:30-15:30',
    'Mon, Wed & Fri 9:00–12:00',
  ];
  expect(mergeSettings({ workingHours: written }, {}).refused).toEqual([]);
  const wrong = [
    'all day',
    'Mon-Fri',
    'Mo-Fr 08:30-15:30',
    'term time 08:30-15:30',
    'Monitored 08:30-15:30',
    'Mon- 08:30-15:30',
    'Mon-Fri 8.30-3.30',
    'Mon-Fri 08:30-25:00',
    'Mon-Fri 08:75-15:30',
  ];
  for (const workingHours of wrong.map((one) => [one]))
    expect(mergeSettings({ workingHours }, {}).refused[0]?.problem).toMatch(
      /^entry 1 is not understood: write days/,
    );
  for (const termDates of [['2 September'], ['2026-10-23/2026-09-02'], ['2026-13-01/2026-14-01']])
    expect(mergeSettings({ termDates }, {}).refused[0]?.problem).toMatch(/^entry 1 .*first and the last day/);
});
