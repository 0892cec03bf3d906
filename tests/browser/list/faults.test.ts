import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Answer, Answerer } from '../../sites/server.ts';
import { openBuilt, type TestBrowser } from '../harness/index.ts';
import { address, good, host, key, listOf, Office, open, seal } from './office.ts';

let browser: TestBrowser;
let office: Office;

beforeAll(async () => {
  browser = await openBuilt();
  office = await Office.in(browser);
  office.answer(good(await seal(listOf(['Amy Jones']))));
  await office.set({ noPhotoListUrl: address, noPhotoListKey: key });
});
afterAll(() => browser?.close());

beforeEach(async () => {
  office.answer(good(await seal(listOf(['Amy Jones', 'Ben Okoro']))));
  expect(await office.sync()).toMatchObject({ state: 'fresh', sealed: true, children: 2 });
});

const redirect = (location: string, status = 302): Answer => ({
  status,
  headers: { ...open, location },
});

const halfWay: Answerer = (_request, response) => {
  response.writeHead(200, { ...open, 'content-length': '100000' });
  response.write('{"format":"no-photo-list/1","children":[{"id":"c1","names":["Bella Secret"]', () =>
    response.destroy(),
  );
  return undefined;
};

const elevenMegabytes: Answerer = (_request, response) => {
  response.writeHead(200, open);
  response.end(Buffer.alloc(11 * 1024 * 1024, 32));
  return undefined;
};

const silence: Answerer = () => undefined;

function withByteFlipped(sealed: string): string {
  const place = sealed.length - 60;
  return `${sealed.slice(0, place)}${sealed[place] === 'A' ? 'B' : 'A'}${sealed.slice(place + 1)}`;
}

const otherKey = `${'B'.repeat(42)}A`;

const twice = [1, 2].map(() => ({ id: 'same', names: ['Bella Secret'], refused: ['photo'] }));

const faults: [what: string, answer: () => Answer | Answerer | Promise<Answer | Answerer>, words: RegExp][] =
  [
    ['404', () => ({ status: 404, headers: open }), /no file at the address/],
    ['500', () => ({ status: 500, headers: open }), /error \(500\)/],
    ['401', () => ({ status: 401, headers: open }), /sign in/],
    ['a redirect to http', () => redirect(`http://${host}/list`), /leads on/],
    ['a redirect in a circle', () => redirect(address), /circle/],
    ['a connection cut half-way', () => halfWay, /broke off/],
    [
      'a connection that is refused',
      () => (_request, response) => void response.destroy(),
      /could not be reached/,
    ],
    ['ten seconds of silence', () => silence, /too long/],
    ['more than 10 MB', () => elevenMegabytes, /larger than 10 MB/],
    ['no CORS header', () => ({ body: listOf(['Cara Singh']) }), /Access-Control-Allow-Origin/],
    ['a web page', () => good('<!doctype html><title>Sign in</title>'), /web page/],
    ['an empty file', () => good(''), /empty/],
    ['half a file', () => good(listOf(['Bella Secret']).slice(0, -20)), /could not be read/],
    ['another key', async () => good(await seal(listOf(['Bella Secret']), otherKey)), /does not open/],
    [
      'a flipped byte',
      async () => good(withByteFlipped(await seal(listOf(['Bella Secret'])))),
      /does not open/,
    ],
    [
      'a list from the future',
      () => good(listOf(['Bella Secret'], { issued: '2031-01-01T00:00:00Z' })),
      /not come yet/,
    ],
    ['an older list', () => good(listOf(['Bella Secret'], { issued: '2025-01-01T00:00:00Z' })), /older/],
    ['an id that stands twice', () => good(listOf([], { children: twice })), /repeats the id/],
    ['no children', () => good(listOf([])), /no children/],
  ];

test.each(faults)(
  '%s: the last good list stays in use, the state says so, the next good list heals it',
  async (_what, answer, words) => {
    office.answer(await answer());
    const list = await office.sync();
    expect(list).toMatchObject({ state: 'fresh', children: 2, problem: expect.stringMatching(words) });
    expect(list.problem).not.toContain('Bella');
    expect(await office.isListed('Ben Okoro')).toBe(true);
    expect(await office.isListed('Bella Secret')).toBe(false);

    office.answer(good(await seal(listOf(['Amy Jones', 'Dina Healed']))));
    expect((await office.sync()).problem).toBeUndefined();
    expect(await office.isListed('Dina Healed')).toBe(true);
  },
);

test('a body of 6 MB is taken', async () => {
  office.answer(good(listOf(['Amy Jones', 'Elif Large'], { note: 'x'.repeat(6 * 1024 * 1024) })));
  expect(await office.sync()).toMatchObject({ state: 'fresh', sealed: false, children: 2 });
  expect(await office.isListed('Elif Large')).toBe(true);
});

test('a list of 100,000 children is taken', async () => {
  const children = Array.from({ length: 100_000 }, (_, number) => ({
    id: `c${number}`,
    names: [`Amy ${String.fromCharCode(65 + (number % 26))}o${number.toString(36).replace(/\d/g, 'q')}`],
    refused: ['photo'],
  }));
  children.push({ id: 'last', names: ['Finn Lastofall'], refused: ['photo'] });
  office.answer(good(listOf([], { children })));
  expect(await office.sync()).toMatchObject({ state: 'fresh', children: 100_001 });
  expect(await office.isListed('Finn Lastofall')).toBe(true);
});

test('nothing but bare GETs of the one address was ever asked', () => {
  const { served } = browser.practice;
  expect(served.length).toBeGreaterThan(40);
  for (const { method, url, headers } of served) {
    expect([method, url]).toEqual(['GET', address]);
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('referer');
  }
});
