import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension, openBuilt, type TestBrowser, waitFor } from '../harness/index.ts';
import { address, host, listOf, Office } from './office.ts';

/** The prompt cannot be driven: this is the extension as it is once somebody has said yes. */
function allowed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'allowed-'));
  cpSync(builtExtension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(`https://${host}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

let folder: string;
let browser: TestBrowser;
let office: Office;

beforeAll(async () => {
  folder = allowed();
  browser = await openBuilt({ extension: folder });
  office = await Office.in(browser);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('with access to its host, a server that sends no CORS header can be read', async () => {
  office.answer({ body: listOf(['Amy Jones']) });
  await office.set({ noPhotoListUrl: address });
  const list = await waitFor('the list', async () => {
    const now = (await office.status()).list;
    return now.state === 'fresh' && now;
  });
  expect(list.problem).toBeUndefined();
  expect(list.askFor).toBeUndefined();
  expect(await office.isListed('Amy Jones')).toBe(true);
});

test('where it leads on to another host, access to the first one is not asked for again', async () => {
  const elsewhere = 'downloads.example';
  browser.practice.answerers.set(elsewhere, () => ({ body: listOf(['Amy Jones']) }));
  office.answer({ status: 302, headers: { location: `https://${elsewhere}/list` } });
  const list = await office.sync();
  expect(list.problem).toMatch(/leads on to another server/);
  expect(list.askFor).toBeUndefined();
});
