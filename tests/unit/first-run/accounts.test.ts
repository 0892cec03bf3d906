import { expect, test } from 'vitest';
import { accountsFrom, writtenFor } from '../../../src/first-run/accounts.ts';
import { settingsTable } from '../../../src/model/settings.ts';

test.each([
  ['x', '@oakfield', ['x:@oakfield']],
  ['x', 'oakfield, @oakfield', ['x:@oakfield']],
  ['x', 'https://x.com/oakfield?s=20', ['x:@oakfield']],
  ['instagram', 'www.instagram.com/oakfieldprimary/', ['instagram:oakfieldprimary']],
  [
    'facebook',
    'Oakfield Primary School; Oakfield PTA',
    ['facebook:Oakfield Primary School', 'facebook:Oakfield PTA'],
  ],
  ['linkedin', ' , ', []],
] as const)('on %s, "%s" is read, and is what the setting takes', (site, written, accounts) => {
  expect(accountsFrom(site, written)).toEqual(accounts);
  expect(settingsTable.officialAccounts.schema.safeParse(accounts).success).toBe(true);
});

test('accounts come back into the field they were written in', () => {
  const entries = [...accountsFrom('x', '@a, @b'), ...accountsFrom('facebook', 'Oakfield')];
  expect(writtenFor('x', entries)).toBe('@a, @b');
  expect(accountsFrom('x', writtenFor('x', entries))).toEqual(['x:@a', 'x:@b']);
  expect(writtenFor('linkedin', entries)).toBe('');
});
