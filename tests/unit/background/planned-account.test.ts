import { expect, test } from 'vitest';
import { accountKey } from '../../../src/background/accounts.ts';
import { plannedAccount } from '../../../src/background/planned-account.ts';
import { Draft } from '../../../src/model/draft.ts';

const school = ['x:@OakfieldPrimary', 'facebook:Oakfield Primary School'];
const answers = { [accountKey('x', '@annlee')]: 'personal' } as const;

function post(accountNames: string[], more: Partial<Draft> = {}) {
  return { accountNames, draft: Draft.parse({ text: 'Hello', site: 'x', account: 'official', ...more }) };
}

test.each([
  ['a school account is official', post(['@oakfieldprimary'], { account: 'personal' }), 'official', true],
  ['what the person has answered counts', post(['@annlee']), 'personal', true],
  ['a name that nobody set says nothing, and that is said', post(['Main feed']), 'official', false],
  ['without a name the draft counts', post([], { account: 'personal' }), 'personal', true],
  [
    'without a site a name says nothing',
    { ...post(['@oakfieldprimary']), draft: Draft.parse({ text: '', account: 'personal' }) },
    'personal',
    false,
  ],
] as const)('%s', (_, planned, account, accountKnown) => {
  expect(plannedAccount({ ...planned, accountNames: [...planned.accountNames] }, school, answers)).toEqual({
    account,
    accountKnown,
  });
});
