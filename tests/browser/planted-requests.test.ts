import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { browserUnderTest, networkLog, openBuilt, type TestBrowser, waitFor } from './harness/index.ts';
import { unexpectedRequests } from './unexpected-requests.ts';

/** Firefox makes none where there is a proxy. */
const aheadOfTime = 'a connection ahead of time';

/**
 * One request of each kind, made from a content script or the worker of an extension that may do what ours may. The
 * log of the network has to show them: else its silence about the real extension would mean nothing.
 */
const planted = {
  page: {
    fetch: (to: string) => `fetch('${to}', { mode: 'no-cors' })`,
    'a post by fetch': (to: string) => `fetch('${to}', { method: 'POST', body: 'text', mode: 'no-cors' })`,
    XMLHttpRequest: (to: string) =>
      `const asked = new XMLHttpRequest(); asked.open('GET', '${to}'); asked.send()`,
    WebSocket: (to: string) => `new WebSocket('${to.replace('https', 'wss')}')`,
    EventSource: (to: string) => `new EventSource('${to}')`,
    sendBeacon: (to: string) => `navigator.sendBeacon('${to}', 'text')`,
    'a picture': (to: string) => `new Image().src = '${to}'`,
    'a style sheet': (to: string) =>
      `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '${to}' }))`,
    [aheadOfTime]: (to: string) =>
      `document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: '${to}' }))`,
    'a form': (to: string) =>
      `const form = Object.assign(document.createElement('form'), { action: '${to}' }); document.body.append(form); form.submit()`,
    'a tab': (to: string) => `window.open('${to}')`,
    'another address': (to: string) => `location.href = '${to}'`,
  },
  worker: {
    fetch: (to: string) => `fetch('${to}')`,
    'a tab': (to: string) => `chrome.tabs.create({ url: '${to}' })`,
  },
};

const cases = (['page', 'worker'] as const)
  .flatMap((where) =>
    Object.entries(planted[where]).map(([kind, code], at) => ({
      kind,
      where,
      host: `${where}-${at}.elsewhere.example`,
      code,
    })),
  )
  .filter(({ kind }) => kind !== aheadOfTime || browserUnderTest === 'chromium');

const folder = mkdtempSync(join(tmpdir(), 'planted-requests-'));
let browser: TestBrowser;

function branches(where: 'page' | 'worker'): string {
  return cases
    .filter((one) => one.where === where)
    .map(({ host, code }) => `'${host}': () => { ${code(`https://${host}/`)} },`)
    .join('\n');
}

beforeAll(async () => {
  const { permissions, host_permissions, content_security_policy } = manifest;
  const planting = {
    manifest_version: 3,
    name: 'Planted requests',
    version: '1',
    permissions,
    host_permissions,
    content_security_policy,
    background: { service_worker: 'worker.js', scripts: ['worker.js'] },
    browser_specific_settings: { gecko: { id: 'planted@second-look.example' } },
    content_scripts: [{ matches: host_permissions, js: ['page.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(planting));
  const ask = "const asked = new URLSearchParams(location.search).get('plant');";
  writeFileSync(
    join(folder, 'page.js'),
    `${ask} ({${branches('page')}})[asked]?.(); chrome.runtime.sendMessage(asked);`,
  );
  writeFileSync(
    join(folder, 'worker.js'),
    `chrome.runtime.onMessage.addListener((asked) => { ({${branches('worker')}})[asked]?.(); });`,
  );
  browser = await openBuilt({ extension: folder });
  // Firefox holds a content script to what the page may reach: this one may reach everything.
  browser.practice.answerers.set('pro.x.com', () => ({
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><title>A page</title>',
  }));
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(cases)('$kind from the $where is in the log, and unexpected', async ({ host }) => {
  const page = await browser.newPage();
  const plain = `https://pro.x.com/?plant=${host}`;
  // A page that is led elsewhere never loads.
  await page.goto(plain).catch(() => undefined);
  const allowed = browser.practice.served.map(({ url }) => ({ method: 'GET' as const, url }));
  const seen = () =>
    unexpectedRequests(networkLog(browser), allowed).filter((request) => request.includes(host));
  await waitFor(`a request to ${host} in the log`, () => seen().length > 0);
  expect(seen()).toEqual([`refused: ${host}`]);
  await page.close().catch(() => undefined);
});
