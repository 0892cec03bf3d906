import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBuilt, type TestBrowser, waitFor } from '../harness/index.ts';
import {
  bringInExport,
  choose,
  exported,
  fileOf,
  goTo,
  listed,
  openOffice,
  press,
  whenSaid,
} from './office-steps.ts';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBuilt();
  page = await openOffice(browser);
  await bringInExport(page);
});
afterAll(() => browser?.close());
beforeEach(() => goTo(page, 'import'));

/** Leaves the preview: one that stands from before would be taken for that of the next file. */
async function cancel(): Promise<void> {
  await press(page, 'Cancel');
  await page.waitForSelector('.counts', { hidden: true });
}

const view = () => page.$eval('main > div:not([hidden])', (part) => (part as HTMLElement).innerText);

const bad: [what: string, name: string, content: string | Uint8Array, words: RegExp][] = [
  ['an Excel workbook', 'pupils.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), /Excel workbook/],
  ['an empty file', 'pupils.csv', '', /empty|nothing/i],
  ['headings alone', 'pupils.csv', 'Forename,Surname,Social media consent\r\n', /heading|row|nobody/i],
  ['a list saved from here', 'list.json', '{"format":"no-photo-list/1"}', /saved from here/],
];

test.each(bad)('%s is refused beside the field, in words', async (_what, name, content, words) => {
  await choose(page, '#export-file', fileOf(name, content));
  const problem = await waitFor('the problem', () =>
    page.$eval('#export-file-problem', ({ textContent }) => textContent || undefined),
  );
  expect(problem).toMatch(words);
  await page.waitForSelector('#export-file:focus');
});

test('two files at once are one too many', async () => {
  await page.evaluate(() => {
    const files = new DataTransfer();
    files.items.add(new File(['a'], 'a.csv'));
    files.items.add(new File(['b'], 'b.csv'));
    document
      .querySelector('.drop')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true }));
  });
  await waitFor('the problem', async () => (await view()).includes('Please choose one file at a time.'));
});

test('without a column about consent nothing can be taken over, and it says so', async () => {
  await choose(page, '#export-file', fileOf('pupils.csv', 'Forename,Surname,Year\r\nAmy,Jones,4\r\n'));
  await waitFor('the problem', async () => (await view()).includes('No column is about consent'));
  expect(await page.$('aria/Take these over[role="button"]')).toBeNull();
});

test('the preview counts, and says of each row what became of it', async () => {
  await choose(page, '#export-file', fileOf('pupils.csv', exported()));
  await page.waitForSelector('.counts');
  const text = await view();
  expect(text).toContain('3 children must not be shown.');
  expect(text).toContain('1 of them is there only because consent is not plainly given.');
  expect(text).toContain('1 child may be shown and is not taken over.');
  expect(text).toContain('0 new, 0 changed, 3 the same');
  await page.locator('summary ::-p-text(rows of the file)').click();
  await waitFor('the rows', async () => /Line 5/.test(await view()));
  await cancel();
});

test('a column can be said to be something else, and the preview follows', async () => {
  await choose(page, '#export-file', fileOf('pupils.csv', exported()));
  await page.waitForSelector('.counts');
  await page.select('select[aria-label="What Yes in Social media consent means"]', 'yes');
  await waitFor('the preview to turn', async () => (await view()).includes('1 new'));
  expect(await view()).toContain('Dorian Fennimore');
  await cancel();
});

test('a column that can be read both ways is asked about before anything is taken over', async () => {
  const rows = 'Forename,Surname,Opt-out received\r\nAmy,Jones,Yes\r\nBen,Oakes,\r\n';
  await choose(page, '#export-file', fileOf('pupils.csv', rows));
  await waitFor('the question', async () => (await view()).includes('Please say above what “Yes” means'));
  expect(await page.$('aria/Take these over[role="button"]')).toBeNull();
  await page.select('select[aria-label="What Yes in Opt-out received means"]', 'yes');
  await page.waitForSelector('.counts');
  expect(await view()).toContain('2 children must not be shown.');
  await page.select('select[aria-label="What an empty cell in Opt-out received means"]', 'given');
  await waitFor('the preview to follow', async () => (await view()).includes('1 child must not be shown.'));
  await cancel();
});

test('a child whom the export does not list stays, unless the office ends the entry; one undo takes it all back', async () => {
  const rows =
    'Forename,Surname,Year,Reg,Social media consent\r\nAmarantha,Thistlewood,Year 4,4M,No\r\nClementine,Ashgrove,Year 5,5T,Yes\r\n';
  await choose(page, '#export-file', fileOf('autumn.csv', rows));
  await page.waitForSelector('.counts');
  const text = await view();
  expect(text).toContain('2 entries that the export does not list');
  expect(text).toMatch(/Clementine Ashgrove\s+Year 5, 5T\s+may be shown/);
  expect(text).toMatch(/Balthazar Okonkwo-Reed\s+Year 4, 4M\s+is not in it/);
  await page.locator('table ::-p-aria(Clementine Ashgrove[role="checkbox"])').click();
  await press(page, 'Take these over');
  await whenSaid(page, 'autumn.csv taken over');
  const rowOf = (name: string) =>
    page.$$eval(
      'main > div:not([hidden]) > table tbody tr',
      (lines, wanted) => lines.find(({ textContent }) => textContent?.includes(wanted))?.textContent ?? '',
      name,
    );
  expect(await rowOf('Clementine')).toContain('until');
  expect(await rowOf('Balthazar')).toContain('always');
  await press(page, 'Undo: autumn.csv taken over');
  await waitFor('it to be taken back', async () => !(await rowOf('Clementine')).includes('until'));
});

test('a very large file is read, and the first rows of it are shown', { timeout: 120_000 }, async () => {
  await choose(page, '#export-file', fileOf('county.csv', exported(100_000)));
  await waitFor(
    'the preview',
    async () => (await view()).includes('100,003 children must not be shown.'),
    60_000,
  );
  expect(await page.$$eval('.drop ~ details tbody tr', (rows) => rows.length)).toBeLessThan(1_000);
  await cancel();
});

test('five thousand rows are taken over and looked up', { timeout: 120_000 }, async () => {
  await choose(page, '#export-file', fileOf('trust.csv', exported(5_000)));
  await waitFor(
    'the preview',
    async () => (await view()).includes('5,003 children must not be shown.'),
    30_000,
  );
  await press(page, 'Take these over');
  await waitFor('the list', async () => (await view()).includes('5,003 children'), 30_000);
  expect(await listed(page)).toHaveLength(100);
  await press(page, 'Show more');
  await waitFor('more of them', async () => (await listed(page)).length === 500);
  await page.locator('search input').fill('surname4321x');
  await waitFor('one', async () => (await listed(page)).length === 1);
});
