import { expect, test } from 'vitest';
import { accountKey, resolveAccount } from '../../../src/background/accounts.ts';

const school = ['x:@OakfieldPrimary', 'facebook:Oakfield  Primary School'];

test('a name among the official accounts is official, however it is written', () => {
  expect(resolveAccount('x', ['@oakfieldprimary'], school, {})).toBe('official');
  expect(resolveAccount('x', ['Ann Lee', 'OAKFIELDPRIMARY'], school, {})).toBe('official');
  expect(resolveAccount('facebook', ['Oakfield Primary School'], school, {})).toBe('official');
});

test('another name on a site with official accounts is personal, whatever was answered before', () => {
  const answers = { [accountKey('x', '@annlee')]: 'official' } as const;
  expect(resolveAccount('x', ['@annlee'], school, answers)).toBe('personal');
});

test("on a site without official accounts the person's answer comes first, then personal", () => {
  const answers = { [accountKey('instagram', 'oakfield')]: 'official' } as const;
  expect(resolveAccount('instagram', ['@Oakfield'], school, answers)).toBe('official');
  expect(resolveAccount('instagram', ['annlee'], school, answers)).toBe('personal');
});

test('an official name of one site is nobody on another', () => {
  expect(resolveAccount('linkedin', ['@oakfieldprimary'], school, {})).toBe('personal');
});

test('with no official account only the answer counts, and answers that disagree are none', () => {
  const answers = {
    [accountKey('x', '@annlee')]: 'personal',
    [accountKey('x', 'Oakfield')]: 'official',
  } as const;
  expect(resolveAccount('x', ['@annlee'], [], answers)).toBe('personal');
  expect(resolveAccount('x', ['@annlee', 'Oakfield'], [], answers)).toBe('unknown');
  expect(resolveAccount('x', ['@somebody'], [], answers)).toBe('unknown');
});

test('nothing is guessed without a site or a name', () => {
  expect(resolveAccount('x', [], school, {})).toBe('unknown');
  expect(resolveAccount('x', [' @ '], school, {})).toBe('unknown');
  expect(resolveAccount(undefined, ['@oakfieldprimary'], school, {})).toBe('unknown');
});
