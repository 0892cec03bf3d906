import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../background/fake-browser.ts'));

import { settingNames, settingsTable } from '../../../src/model/settings.ts';
import { settingGroups } from '../../../src/options/settings/setting-groups.ts';
import {
  asText,
  choicesFor,
  fromText,
  kindOf,
  valueWords,
} from '../../../src/options/settings/setting-kind.ts';

test('every setting stands on the page once, but for the flags, which stand with their lists', () => {
  const shown = settingGroups().flatMap(({ names }) => names);
  expect([...shown].sort()).toEqual(settingNames.filter((name) => !name.endsWith('Only')).sort());
});

test('what is written is read as its setting wants it, and nothing is the default', () => {
  expect(fromText('officialAccounts', ' x:@oakfield \n\n facebook:Oakfield\n')).toEqual([
    'x:@oakfield',
    'facebook:Oakfield',
  ]);
  expect(fromText('evidenceDays', ' 45 ')).toBe(45);
  expect(fromText('evidenceDays', 'long')).toBe('long');
  expect(fromText('policyUrl', '  ')).toBeUndefined();
  expect(fromText('officialAccounts', ' \n ')).toBeUndefined();
});

test.each(settingNames)('the default of %s comes back as it was, where it is written', (name) => {
  const usual = settingsTable[name].default;
  const written = fromText(name, asText(usual));
  const isNothing = usual === '' || (Array.isArray(usual) && usual.length === 0);
  if (['text', 'number', 'lines', 'secret'].includes(kindOf(name)))
    expect(written).toEqual(isNothing ? undefined : usual);
  expect(valueWords(name, usual, [])).toEqual(expect.any(String));
});

test('of each choice there is a word, and each can be set', () => {
  for (const name of ['faceOnPhotos', 'disabledSites'] as const) {
    const choices = choicesFor(name, []);
    expect(choices.length).toBeGreaterThan(2);
    for (const { value, words } of choices) {
      expect(words).not.toBe('');
      const asked = name === 'disabledSites' ? [value] : value;
      expect(settingsTable[name].schema.safeParse(asked).success).toBe(true);
    }
  }
});
