import type { Page } from 'puppeteer-core';
import { chromiumId } from '../browser/harness/extension-id.ts';
import {
  gotoPractice,
  openBrowser,
  openExtensionPage,
  personAt,
  serviceWorker,
  settingsByPolicy,
  type TestBrowser,
  waitFor,
} from '../browser/harness/index.ts';
import { listOf } from './children.ts';

declare const chrome: {
  runtime: {
    connect(how: { name: string }): {
      onMessage: { addListener(hear: (message: { type: string }) => void): void };
      postMessage(message: unknown): void;
      disconnect(): void;
    };
    sendMessage(message: unknown): Promise<{ list: { state: string } }>;
  };
};

/** What was measured in a browser, in ms. */
export interface InBrowser {
  keystrokeToWarning: number[];
  longTasks: number[];
  firstAnswer: number[];
}

const listAddress = 'https://files.oakfield.example/no-photo-list.json';
const almost = 'Mr Lyle, you are such an idio';

/** From the key that completes an insult to the frame in which it is underlined; and tasks over 50 ms meanwhile. */
async function keystroke(browser: TestBrowser, tasks: number[]): Promise<number> {
  const tab = await gotoPractice(browser, 'x/home');
  await tab.bringToFront();
  const person = personAt(browser, tab);
  await person.openComposer();
  await person.write(almost);
  await tab.evaluate(() => {
    const seen = { tasks: [] as number[], took: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration);
    }).observe({ type: 'longtask' });
    window.addEventListener(
      'keydown',
      () => {
        const pressed = performance.now();
        const timer = setInterval(() => {
          if (CSS.highlights.size === 0) return;
          clearInterval(timer);
          requestAnimationFrame(() => {
            seen.took = performance.now() - pressed;
          });
        }, 1);
      },
      { capture: true, once: true },
    );
  });
  await tab.keyboard.press('t');
  const took = await waitFor('the underline', () => seenIn(tab).then(({ took }) => took > 0 && took));
  tasks.push(...(await seenIn(tab)).tasks);
  await tab.close();
  return took;
}

function seenIn(tab: Page): Promise<{ tasks: number[]; took: number }> {
  return tab.evaluate(() => (window as unknown as { seen: { tasks: number[]; took: number } }).seen);
}

/** From a question to a worker that was dead to its answer, with the list in its store. */
async function firstAnswer(browser: TestBrowser, asking: Page, name: string): Promise<number> {
  await serviceWorker(browser).kill();
  return asking.evaluate(async (listed) => {
    const asked = performance.now();
    const port = chrome.runtime.connect({ name: 'composer' });
    await new Promise<void>((done) => {
      port.onMessage.addListener(({ type }) => type === 'checked' && done());
      const draft = { site: 'x', text: `Well done ${listed} on the swimming` };
      port.postMessage({ type: 'check', number: 1, draft, names: [] });
    });
    port.disconnect();
    return performance.now() - asked;
  }, name);
}

/** Measures what only a browser can tell, with a list of 10,000 children. */
export async function measureInBrowser(extension: string): Promise<InBrowser> {
  const list = listOf(10_000);
  const policies = settingsByPolicy(chromiumId(extension), { noPhotoListUrl: listAddress });
  const browser = await openBrowser({ browser: 'chromium', extension, policies });
  try {
    browser.practice.answerers.set('files.oakfield.example', () => ({
      headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
      body: JSON.stringify(list),
    }));
    const asking = await openExtensionPage(browser, 'icons/16.png');
    const fresh = () =>
      asking.evaluate(
        async () => (await chrome.runtime.sendMessage({ type: 'status' })).list.state === 'fresh',
      );
    await waitFor('the list', fresh, 30_000);
    const measured: InBrowser = { keystrokeToWarning: [], longTasks: [], firstAnswer: [] };
    for (let round = 0; round < 20; round += 1) {
      measured.firstAnswer.push(await firstAnswer(browser, asking, list.children[7_777]?.names[0] ?? ''));
    }
    for (let round = 0; round < 20; round += 1) {
      measured.keystrokeToWarning.push(await keystroke(browser, measured.longTasks));
    }
    return measured;
  } finally {
    await browser.close();
  }
}
