import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumId } from '../harness/extension-id.ts';
import {
  gotoPractice,
  openBrowser,
  ourParts,
  personAt,
  settingsByPolicy,
  type TestBrowser,
  waitFor,
} from '../harness/index.ts';
import {
  bringInExport,
  downloaded,
  downloadsOf,
  goTo,
  openOffice,
  press,
  whenKept,
  whenSaid,
} from './office-steps.ts';

const extension = process.env['EXTENSION'] ?? 'dist/chromium';
const host = 'files.oakfield.example';
const address = `https://${host}/no-photo-list.jwe`;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser({
    browser: 'chromium',
    extension,
    policies: settingsByPolicy(chromiumId(extension), { schoolNames: ['Oakfield Primary School'] }),
  });
});
afterAll(() => browser?.close());

test('an export becomes a sealed file, the file a list in use, and the list a warning', {
  timeout: 120_000,
}, async () => {
  const office = await openOffice(browser);
  await bringInExport(office);

  const folder = await downloadsOf(browser);
  await goTo(office, 'save');
  await office.locator('#save-school').fill('Oakfield Primary School');
  await press(office, 'Save the file');
  await office.waitForSelector('#list-key');
  const key = await office.$eval('#list-key', (field) => (field as HTMLInputElement).value);
  const sealed = await downloaded(folder, 'no-photo-list.jwe');
  expect(sealed).not.toMatch(/Thistlewood|Oakfield/);
  expect(sealed.split('.')).toHaveLength(5);

  browser.practice.answerers.set(host, () => ({
    headers: { 'access-control-allow-origin': '*', 'content-type': 'application/octet-stream' },
    body: sealed,
  }));
  browser.setPolicies(
    settingsByPolicy(chromiumId(extension), { noPhotoListUrl: address, noPhotoListKey: key }),
  );
  await press(office, 'I have handed the key on: close');
  await whenKept(office);
  await goTo(office, 'state');
  await waitFor(
    'the policy to set the address',
    async () => {
      await goTo(office, 'list');
      await goTo(office, 'state');
      return office.$('aria/Look for a newer list now');
    },
    40_000,
  );
  await press(office, 'Look for a newer list now');
  await whenSaid(office, 'Looked just now.');
  const state = await office.$eval('main', (main) => (main as HTMLElement).innerText);
  expect(state).toContain('the one at the school’s address');
  expect(state).toMatch(/Children on it\s+3/);
  expect(state).toMatch(/Sealed\s+yes/);

  const page = await gotoPractice(browser, 'x/home');
  const person = personAt(browser, page);
  await person.openComposer();
  await person.write('Well done Amarantha Thistlewood on the swimming today');
  await waitFor('the warning', async () => (await ourParts(page).text()).includes('no-photo list'));
});
