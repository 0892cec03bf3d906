import { afterAll, beforeAll, expect, test } from 'vitest';
import { isClear, seen, stateOf } from '../composers/posts.ts';
import { chromiumId } from '../harness/extension-id.ts';
import {
  gotoPractice,
  openBrowser,
  type Person,
  personAt,
  settingsByPolicy,
  type TestBrowser,
  waitFor,
} from '../harness/index.ts';

const extension = 'dist/chromium';
const rule = 'confidential-information';
let browser: TestBrowser;
let person: Person;
let tab: Awaited<ReturnType<typeof gotoPractice>>;

const policyWith = (severity: string) =>
  settingsByPolicy(chromiumId(extension), {
    officialAccounts: ['x:@OakfieldPrimary'],
    extraTerms: ['Kestrel building'],
    ruleSeverities: [`${rule}=${severity}`],
  });

beforeAll(async () => {
  browser = await openBrowser({ browser: 'chromium', extension, policies: policyWith('off') });
  tab = await gotoPractice(browser, 'x/home');
  person = personAt(browser, tab);
  await person.openComposer();
  await person.write('The Kestrel building opens in May');
});
afterAll(() => browser?.close());

const noteOf = (severity: string) => seen(tab).ours.part(`.note[data-severity="${severity}"]`);

test('off: nothing is said', async () => {
  await isClear(tab);
  const { card } = seen(tab);
  await waitFor(
    'the account to be the school’s',
    async () => !/which account/i.test(await card.text()),
    20_000,
  );
  expect(await seen(tab).ours.part('.note').exists()).toBe(false);
});

test.each(['remind', 'warn'])('%s: a note, and the post is not held', async (severity) => {
  browser.setPolicies(policyWith(severity));
  await waitFor('the note', () => noteOf(severity).exists(), 20_000);
  expect(await stateOf(tab)).toBe('notes');
});

test.each([
  ['confirm', 'input[type="checkbox"]', true],
  ['block', 'input[type="checkbox"]', false],
])('%s: the post is held', async (severity, tick, canBeTicked) => {
  browser.setPolicies(policyWith(severity));
  await waitFor('the note', () => noteOf(severity).exists(), 20_000);
  expect(await stateOf(tab)).toBe('held');
  await person.submit();
  const { hold, ours } = seen(tab);
  await hold.appears();
  expect(await ours.part(`dialog[open] ${tick}`).exists()).toBe(canBeTicked);
  await tab.keyboard.press('Escape');
  await waitFor('the hold to close', async () => !(await hold.exists()));
});
