import { afterAll, beforeAll, expect, test } from 'vitest';
import { gotoPractice, openBuilt, ourParts, personAt, type TestBrowser, waitFor } from '../harness/index.ts';
import { bringInExport, downloaded, downloadsOf, goTo, openOffice, press, whenSaid } from './office-steps.ts';

const host = 'files.oakfield.example';

let office: TestBrowser;
let teacher: TestBrowser;
let sealed: string;
let key: string;
beforeAll(async () => {
  office = await openBuilt();
});
afterAll(async () => {
  await office?.close();
  await teacher?.close();
});

test('in the office an export becomes a sealed file and a key', async () => {
  const page = await openOffice(office);
  await bringInExport(page);
  const folder = await downloadsOf(office);
  await goTo(page, 'save');
  await page.locator('#save-school').fill('Oakfield Primary School');
  await press(page, 'Save the file');
  await page.waitForSelector('#list-key');
  key = await page.$eval('#list-key', (field) => (field as HTMLInputElement).value);
  sealed = await downloaded(folder, 'no-photo-list.jwe');
  expect(sealed).not.toMatch(/Thistlewood|Oakfield/);
  expect(sealed.split('.')).toHaveLength(5);
  await office.close();
});

test('a teacher’s computer that IT has given the address and the key takes the list and warns', async () => {
  const address = `https://${host}/no-photo-list.jwe`;
  teacher = await openBuilt({ managed: { noPhotoListUrl: address, noPhotoListKey: key } });
  teacher.practice.answerers.set(host, () => ({
    headers: { 'access-control-allow-origin': '*', 'content-type': 'application/octet-stream' },
    body: sealed,
  }));
  const state = await openOffice(teacher);
  await waitFor(
    'the policy to set the address',
    async () => {
      await goTo(state, 'list');
      await goTo(state, 'state');
      // How things stand is asked when the view opens; the answer takes its time.
      return state.waitForSelector('aria/Look for a newer list now', { timeout: 3_000 });
    },
    40_000,
  );
  await press(state, 'Look for a newer list now');
  await whenSaid(state, 'Looked just now.');
  const said = await state.$eval('main', (main) => (main as HTMLElement).innerText);
  expect(said).toContain('the one at the school’s address');
  expect(said).toMatch(/Children on it\s+3/);
  expect(said).toMatch(/Sealed\s+yes/);

  const page = await gotoPractice(teacher, 'x/home');
  const person = personAt(teacher, page);
  await person.openComposer();
  await person.write('Well done Amarantha Thistlewood on the swimming today');
  await waitFor('the warning', async () => (await ourParts(page).text()).includes('no-photo list'));
});
