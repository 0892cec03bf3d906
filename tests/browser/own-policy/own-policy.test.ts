import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumOnly } from '../harness/chromium-only.ts';
import { managedSettings, openBuilt, type TestBrowser, waitFor } from '../harness/index.ts';
import { expectNothingAmiss } from '../office/looks-of.ts';
import {
  choose,
  downloaded,
  downloadsOf,
  fileOf,
  goTo,
  openOffice,
  press,
  whenSaid,
} from '../office/office-steps.ts';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBuilt({ managed: {} });
  page = await openOffice(browser);
  await goTo(page, 'own-policy');
});
afterAll(() => browser?.close());

const shown = () => page.$eval('main > div:not([hidden])', ({ textContent }) => textContent ?? '');
const whenShown = (words: string) => waitFor(`“${words}”`, async () => (await shown()).includes(words));

async function wordDocument(): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Oakfield social media policy', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ text: '1. Pupils', heading: HeadingLevel.HEADING_2 }),
            new Paragraph('1.1 Staff never name a pupil in full.'),
            new Paragraph('1.2 Staff keep politics out of posts.'),
            new Paragraph({ text: '2. Afterwards', heading: HeadingLevel.HEADING_2 }),
            new Paragraph('2.1 The governors review this policy each year.'),
          ],
        },
      ],
    }),
  );
}

test('a Word document shows its sections and clauses, and that nothing is covered yet', async () => {
  await choose(page, '#policy-file', fileOf('Oakfield policy.docx', await wordDocument()));
  await whenSaid(page, 'Oakfield policy.docx was read.');
  await whenShown('2 sections, 3 clauses.');
  expect(await shown()).toContain('3 clauses that no rule looks after');
  expect(await shown()).toContain('Staff never name a pupil in full.');
  expect(await page.$eval('#policy-title', (field) => (field as HTMLInputElement).value)).toBe(
    'Oakfield social media policy',
  );
  await expectNothingAmiss(page, 'brought in', 'own-policy');
});

test('rules begin with severities and wait for a clause; one that gets it speaks', async () => {
  const selects = () => page.$$('main > div:not([hidden]) select');
  const [like] = await selects();
  await like?.select('one-education');
  await press(page, 'Take them for rules without a clause');
  await whenShown('They stay off until clauses are named.');
  const [, rule] = await selects();
  await rule?.select('political-content');
  await page.select('#add-clause', '1.2');
  await whenShown('1 rule speaks');
  const [, , official] = await selects();
  await official?.select('block');
  await expectNothingAmiss(page, 'a rule set', 'own-policy-rule');
});

test('it is saved as a policy file, and used on this computer', async () => {
  const folder = await downloadsOf(browser);
  await press(page, 'Save as a file');
  const file = JSON.parse(await downloaded(folder, 'own-oakfield-policy.json'));
  expect(file).toMatchObject({
    format: 'policy/1',
    wording: 'full',
    rules: { 'political-content': { official: 'block', clauses: ['1.2'] } },
  });
  expect(file.rules['pupil-identifying-details']).toEqual({ official: 'off', personal: 'off', clauses: [] });
  await press(page, 'Use on this computer');
  await whenSaid(page, 'Kept on this computer.');
  await whenShown('Posts are looked at by Oakfield social media policy');
  await goTo(page, 'what-if');
  await page.locator('main > div:not([hidden]) textarea').fill('Vote Green on Thursday!');
  await whenShown('Will not go out like this.');
  expect(await shown()).toContain('Policy 1.2');
});

test('a file with a fault says which field, and the last good one stays', async () => {
  await goTo(page, 'own-policy');
  const broken = {
    format: 'policy/1',
    id: 'oakfield',
    title: 'T',
    organisation: 'O',
    version: '1',
    wording: 'full',
  };
  await choose(page, '#policy-file', fileOf('broken.json', JSON.stringify({ ...broken, rules: {} })));
  await waitFor('the problem', async () =>
    (await page.$eval('#policy-file-problem', ({ textContent }) => textContent))?.includes('sections'),
  );
  await choose(page, '#policy-file', fileOf('no.docx', 'not a Word document'));
  await waitFor('the other problem', async () =>
    (await page.$eval('#policy-file-problem', ({ textContent }) => textContent))?.includes(
      'save it anew as .docx',
    ),
  );
  expect(await shown()).toContain('Posts are looked at by Oakfield social media policy');
});

test('it is there after the page is opened anew', async () => {
  await page.reload();
  await page.waitForSelector('#policy-title');
  await whenShown('Posts are looked at by Oakfield social media policy');
});

chromiumOnly('Firefox reads policies only as it starts.')('it gives way to what IT has set', async () => {
  browser.setPolicies(managedSettings({ policy: 'inspire' }));
  await whenShown('is set by your school’s IT');
  const policy = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(asked: unknown): Promise<{ policy: { id: string } }> } };
    };
    return (await chrome.runtime.sendMessage({ type: 'status' })).policy.id;
  });
  expect(policy).toBe('inspire');
});
