import { afterAll, beforeAll, expect, test } from 'vitest';
import { NoPhotoList } from '../../../src/model/no-photo-list.ts';
import { ChildNames, GroupOnList, ListGroups, OwnList } from '../../../src/model/own-page-messages.ts';
import { openBuilt, openExtensionPage, serviceWorker, type TestBrowser, waitFor } from '../harness/index.ts';
import { address, good, listOf, Office } from './office.ts';

let browser: TestBrowser;
let office: Office;

beforeAll(async () => {
  browser = await openBuilt();
  office = await Office.in(browser);
});
afterAll(() => browser?.close());

const own = NoPhotoList.parse(JSON.parse(listOf(['Amy-Lou O’Brien', 'Ben Okoro'])));

test('without an address drafts are checked against the list that the office keeps on this device', async () => {
  expect((await office.status()).list).toEqual({ state: 'none', children: 0 });
  expect(await office.isListed('Ben Okoro')).toBe(false);
  expect(await office.ask({ type: 'keep-own-list', list: own })).toEqual({});
  await serviceWorker(browser).kill();
  expect(await office.isListed('Ben Okoro')).toBe(true);
  expect((await office.status()).list).toMatchObject({ state: 'fresh', from: 'this-device', children: 2 });
  expect(OwnList.parse(await office.ask({ type: 'own-list' }))).toEqual({
    list: own,
    saved: expect.any(Number),
  });
});

test('before a photo there are groups, then initials, and names only of the children that were asked for', async () => {
  expect(ListGroups.parse(await office.ask({ type: 'groups' }))).toEqual({
    groups: [{ name: 'Year 4 Oak', children: 2 }],
  });
  const group = GroupOnList.parse(await office.ask({ type: 'group', names: ['Year 4 Oak'] }));
  expect(group.children.map(({ initials }) => initials)).toEqual(['A. O.', 'B. O.']);
  expect(JSON.stringify(group)).not.toMatch(/Okoro|Brien/);
  expect(ChildNames.parse(await office.ask({ type: 'child-names', ids: ['c1'] }))).toEqual({
    children: [{ id: 'c1', names: ['Ben Okoro'] }],
  });
  expect(await office.ask({ type: 'group', names: ['Year 5'] })).toEqual({ children: [] });
});

test('with an address the published list holds, and the own one is kept for the day it is needed', async () => {
  office.answer(good(listOf(['Cara Singh'])));
  await office.set({ noPhotoListUrl: address });
  await waitFor(
    'the list',
    async () => (await office.status()).list.from === 'address' && (await office.isListed('Cara Singh')),
  );
  expect(await office.isListed('Ben Okoro')).toBe(false);
  expect(NoPhotoList.parse(await office.ask({ type: 'list-in-use' })).children[0]?.names).toEqual([
    'Cara Singh',
  ]);
  await office.set({});
  await waitFor('the own list', () => office.isListed('Ben Okoro'));
});

test('the popup says how the list stands, and offers access to the one server that does not let it be read', async () => {
  office.answer({ body: listOf(['Cara Singh']) });
  await office.set({ noPhotoListUrl: address });
  await waitFor('the failure', async () => (await office.status()).list.state === 'failed');
  const popup = await openExtensionPage(browser, 'src/popup/popup.html');
  await popup.waitForSelector('.problem button');
  const text = await popup.$eval('.problem', (part) => part.textContent);
  expect(text).toMatch(/Access-Control-Allow-Origin: \*/);
  expect(text).toMatch(/Allow access to files\.oakfield\.example/);
  expect(text).toMatch(/every post with a picture is held/);
  await popup.close();
  await office.set({});
});

test('an own list that is given up is gone', async () => {
  expect(await office.ask({ type: 'forget-own-list' })).toEqual({});
  expect(await office.isListed('Ben Okoro')).toBe(false);
  expect(await office.ask({ type: 'own-list' })).toEqual({});
});
