import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('../../../src/background/kept.ts', async () => (await import('./shelf.ts')).kept);
vi.mock('webextension-polyfill', () => import('./policy-browser.ts'));

import { forgetFacts } from '../../../src/background/facts.ts';
import { noteInstalled, openFirstRunPage } from '../../../src/background/first-run.ts';
import { loadSettings } from '../../../src/background/settings.ts';
import { managed, opened, startAfresh } from './policy-browser.ts';
import { shelf } from './shelf.ts';

/** Time has passed, or settings have changed: what was known is read anew. */
async function later(trustEmpty = false): Promise<void> {
  await loadSettings(trustEmpty);
  forgetFacts();
  await openFirstRunPage();
}

beforeEach(() => {
  shelf.clear();
  startAfresh();
  forgetFacts();
});

test('nothing opens before it is known what the school has set, and then it opens once', async () => {
  await noteInstalled('install');
  expect(opened).toEqual([]);
  await later(true);
  expect(opened).toEqual([
    { url: 'chrome-extension://second-look/src/first-run/first-run.html', active: true },
  ]);
  await Promise.all([openFirstRunPage(), openFirstRunPage(), later(true)]);
  expect(opened).toHaveLength(1);
});

test('a school that does not want it never sees it, however late its policy comes, or goes', async () => {
  await noteInstalled('install');
  managed.answer = { showFirstRunPage: false };
  await later();
  managed.answer = {};
  await later(true);
  expect(opened).toEqual([]);
});

test('a policy that says nothing of it lets it open as soon as it comes', async () => {
  await noteInstalled('install');
  managed.answer = { policy: 'inspire' };
  await Promise.all([later(), later()]);
  expect(opened).toHaveLength(1);
});

test.each(['update', 'browser_update'] as const)('after an %s nothing opens', async (reason) => {
  await noteInstalled(reason);
  await later(true);
  expect(opened).toEqual([]);
});
