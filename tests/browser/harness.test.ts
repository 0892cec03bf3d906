import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumId } from './harness/extension-id.ts';
import {
  allText,
  browserUnderTest,
  inShadow,
  networkLog,
  openBrowser,
  ourParts,
  serviceWorker,
  settingsByPolicy,
  type TestBrowser,
  waitFor,
} from './harness/index.ts';

/** What of the extension's programming interface the probe is asked for. */
declare const chrome: {
  runtime: { sendMessage(message: string): Promise<number> };
  storage: { managed: { get(): Promise<{ policy?: string }> } };
};

/** A throw-away extension: a closed root with a button on x.com, and a worker that tells when it was born. */
function probeExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'probe-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1',
    permissions: ['storage'],
    host_permissions: ['https://x.com/*'],
    storage: { managed_schema: 'schema.json' },
    background: { service_worker: 'worker.js', scripts: ['worker.js'] },
    content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'], run_at: 'document_start' }],
    browser_specific_settings: { gecko: { id: 'second-look@second-look.example' } },
  };
  const content = `addEventListener('DOMContentLoaded', () => {
    const host = document.createElement('probe-host');
    const root = host.attachShadow({ mode: 'closed' });
    const box = document.createElement('div');
    box.popover = 'manual';
    const button = document.createElement('button');
    const field = document.createElement('input');
    button.textContent = 'Press me';
    button.onclick = (event) => { button.textContent = 'Pressed, trusted: ' + event.isTrusted; };
    box.append(button, field);
    root.append(box);
    document.documentElement.append(host);
    box.showPopover();
  });`;
  const worker = `globalThis.born = Math.random();
    chrome.runtime.onMessage.addListener((message, sender, answer) => answer(globalThis.born));`;
  const schema = { type: 'object', properties: { policy: { type: 'string' } } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'schema.json'), JSON.stringify(schema));
  writeFileSync(join(folder, 'content.js'), content);
  writeFileSync(join(folder, 'worker.js'), worker);
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Probe</title>');
  return folder;
}

const probe = probeExtension();

describe.each([browserUnderTest])('the harness in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser({ browser: name, extension: probe });
  });
  afterAll(() => browser?.close());

  test('reads and presses inside a closed shadow root', async () => {
    const page = await browser.newPage();
    await page.goto('https://x.com/home');
    const button = inShadow(page, 'probe-host', 'button');
    await button.appears();
    expect(await allText(page)).toContain('Press me');
    expect(await ourParts(page, 'no-such-host').count()).toBe(0);
    await button.click();
    expect(await button.text()).toBe('Pressed, trusted: true');
    const field = inShadow(page, 'probe-host', 'input');
    await field.type('Amy');
    expect(await field.evaluate((element) => (element as HTMLInputElement).value)).toBe('Amy');
    expect(await field.focused()).toBe(true);
    expect(await button.focused()).toBe(false);
  });

  test('says so when another element lies over the one to be pressed', async () => {
    const page = await browser.newPage();
    await page.goto('https://x.com/home');
    await inShadow(page, 'probe-host', 'button').appears();
    await page.evaluate(() => {
      const cover = document.createElement('dialog');
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none';
      document.body.append(cover);
      cover.showModal();
    });
    await expect(inShadow(page, 'probe-host', 'button').click(1_000)).rejects.toThrow('can be pressed');
  });

  test('lets nothing out but to the sites, and keeps a record of it', async () => {
    const page = await browser.newPage();
    await page.goto('https://www.facebook.com/');
    await page.goto('https://elsewhere.example/').catch(() => undefined);
    expect(networkLog(browser).refused).toEqual(
      expect.arrayContaining([expect.stringContaining('elsewhere.example')]),
    );
    browser.practice.answerers.set('lists.example', () => ({ body: '[]' }));
    await page.goto('https://lists.example/list.json');
    expect(networkLog(browser).answered).toContainEqual({
      method: 'GET',
      url: 'https://lists.example/list.json',
    });
  });
});

describe('in Chromium', () => {
  test('the service worker can be ended, and a new one takes its place', async () => {
    const browser = await openBrowser({ browser: 'chromium', extension: probe });
    try {
      const page = await browser.newPage();
      await page.goto(`${browser.extensionOrigin()}/page.html`);
      const ask = () => page.evaluate(() => chrome.runtime.sendMessage('when were you born'));
      const before = await ask();
      expect(await ask()).toBe(before);
      const worker = serviceWorker(browser);
      await worker.kill();
      expect(worker.running()).toBe(false);
      expect(await ask()).not.toBe(before);
      await waitFor('the new worker to be seen', () => worker.running());
    } finally {
      await browser.close();
    }
  });

  test('managed policy reaches the extension, and a changed policy arrives', async () => {
    const id = chromiumId(probe);
    const policies = settingsByPolicy(id, { policy: 'first' });
    const browser = await openBrowser({ browser: 'chromium', extension: probe, policies });
    try {
      const page = await browser.newPage();
      await page.goto(`${browser.extensionOrigin()}/page.html`);
      const read = async () => (await page.evaluate(() => chrome.storage.managed.get())).policy;
      await waitFor('the policy to arrive', async () => (await read()) === 'first', 10_000);
      browser.setPolicies(settingsByPolicy(id, { policy: 'second' }));
      await waitFor('the changed policy to arrive', async () => (await read()) === 'second', 30_000);
    } finally {
      await browser.close();
    }
  });

  test('an extension installed later leaves open tabs as they are', async () => {
    const browser = await openBrowser({ browser: browserUnderTest });
    try {
      const old = await browser.newPage();
      await old.goto('https://x.com/home');
      await browser.install(probe);
      const fresh = await browser.newPage();
      await fresh.goto('https://x.com/home');
      await ourParts(fresh).part('button').appears();
      expect(await ourParts(old).count()).toBe(0);
    } finally {
      await browser.close();
    }
  });
});
