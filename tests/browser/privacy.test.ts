import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { play, posts } from '../commands/play-post.ts';
import { practiceComposers } from '../commands/practice-composers.ts';
import { networkLog, openBuilt, openExtensionPage, waitFor } from './harness/index.ts';
import { type AllowedRequest, unexpectedRequests } from './unexpected-requests.ts';

const list = 'https://files.oakfield.example/no-photo-list.json';
const policy = 'https://files.oakfield.example/policy.json';
const pictures = mkdtempSync(join(tmpdir(), 'privacy-'));

const noPhotoList = {
  format: 'no-photo-list/1',
  school: 'Oakfield Primary School',
  issued: '2026-11-01T08:00:00Z',
  children: [{ id: 'c017', names: ['Amy Jones'], groups: [], refused: ['photo', 'video', 'name'] }],
};

/** What a page of a site asks for of itself. */
function ownRequests(name: string, host: string, path: string): AllowedRequest[] {
  return [
    {
      method: 'GET',
      url: `https://${host}${path}?practice=${encodeURIComponent(name)}`,
      anyValue: ['visit'],
    },
    { method: 'GET', url: `https://${host}/practice/files/${name}.js` },
    { method: 'GET', url: `https://${host}/practice/files/${name}.css` },
    { method: 'POST', url: `https://${host}/practice/posted` },
  ];
}

test('from opening to closing, the extension asks for the policy and the list, and for nothing else', async () => {
  const managed = { noPhotoListUrl: list, policyUrl: policy };
  const browser = await openBuilt({
    managed,
    prepare({ answerers }) {
      answerers.set('files.oakfield.example', ({ url }) => ({
        headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
        body: url === list ? JSON.stringify(noPhotoList) : '{}',
      }));
    },
  });
  try {
    const asked = (url: string) => networkLog(browser).answered.some((request) => request.url === url);
    await waitFor('the list and the policy to be asked for', () => asked(list) && asked(policy), 30_000);
    for (const composer of practiceComposers) {
      for (const post of posts) await play(browser, composer, post, pictures);
    }
    await openExtensionPage(browser, 'src/popup/popup.html');
  } finally {
    await browser.close();
    rmSync(pictures, { recursive: true, force: true });
  }

  const pages = browser.practice.pages.filter(({ name }) =>
    practiceComposers.some(({ page }) => page === name),
  );
  const allowed = pages.flatMap(({ name, host, path }) => ownRequests(name, host, path));
  const log = networkLog(browser);
  expect(
    unexpectedRequests(log, [...allowed, { method: 'GET', url: list }, { method: 'GET', url: policy }]),
  ).toEqual([]);
  // A post that the site sends is the site's own; one more would be ours.
  const sent = log.answered.filter(({ method }) => method === 'POST');
  expect(sent).toHaveLength(practiceComposers.length);
  expect(browser.practice.posted.map(({ text }) => text.trim())).toEqual(
    practiceComposers.map(() => posts.find(({ kind }) => kind === 'harmless')?.text),
  );
}, 180_000);
