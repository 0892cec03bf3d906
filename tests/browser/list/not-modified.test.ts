import { afterAll, beforeAll, expect } from 'vitest';
import { chromiumOnly } from '../harness/chromium-only.ts';
import { openBuilt, type TestBrowser } from '../harness/index.ts';
import { address, listOf, Office, open } from './office.ts';

const test = chromiumOnly('Firefox keeps no answer of a server whose certificate it has not made sure of.');

let browser: TestBrowser;
let office: Office;

beforeAll(async () => {
  browser = await openBuilt({ trusting: true });
  office = await Office.in(browser);
});
afterAll(() => browser?.close());

test('a list that has not changed is answered with 304, and stays in use and fresh', async () => {
  const body = listOf(['Amy Jones']);
  const tags: (string | undefined)[] = [];
  office.answer(({ headers }) => {
    const tag = headers['if-none-match'];
    tags.push(tag);
    const caching = { ...open, etag: '"one"', 'cache-control': 'no-cache' };
    return tag === '"one"' ? { status: 304, headers: caching } : { headers: caching, body };
  });
  await office.set({ noPhotoListUrl: address });
  const first = await office.sync();
  expect(first).toMatchObject({ state: 'fresh', children: 1 });
  const second = await office.sync();
  expect(tags.at(-1)).toBe('"one"');
  expect(second).toMatchObject({ state: 'fresh', children: 1 });
  expect(second.problem).toBeUndefined();
  expect(second.age).toBeLessThan(0.1);
  expect(await office.isListed('Amy Jones')).toBe(true);
});
