import { afterAll, beforeAll, expect } from 'vitest';
import { chromiumOnly } from '../harness/chromium-only.ts';
import { gotoPractice, openBuilt, openExtensionPage, type TestBrowser, waitFor } from '../harness/index.ts';

const test = chromiumOnly('Firefox’s driver records no trace of what scripts cost.');

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBuilt();
});
afterAll(() => browser?.close());

interface TraceEvent {
  name: string;
  cat: string;
  dur?: number;
  args?: { data?: { url?: string; fileName?: string } };
}

/** Calls into scripts of the extension, as the browser's own trace tells them. */
function ours(trace: Uint8Array): TraceEvent[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return traceEvents.filter(({ name, args }) => {
    const calls = ['FunctionCall', 'EvaluateScript', 'TimerFire', 'FireAnimationFrame'].includes(name);
    return calls && (args?.data?.url ?? args?.data?.fileName ?? '').startsWith('chrome-extension://');
  });
}

test('a feed that changes 100 times a second costs no script time of ours', { timeout: 90_000 }, async () => {
  // The trace is of the whole browser: a worker that is still starting would be seen in it.
  const popup = await openExtensionPage(browser, 'src/popup/popup.html');
  await popup.waitForSelector('.clause');
  await popup.close();
  const tab = await gotoPractice(browser, 'x/home');
  await tab.evaluate(() => {
    const feed = document.createElement('div');
    document.body.append(feed);
    let count = 0;
    setInterval(() => {
      count += 1;
      const post = document.createElement('article');
      post.textContent = `Post ${count}`;
      feed.append(post);
      if (feed.childElementCount > 40) feed.firstElementChild?.remove();
      document.body.dataset['changes'] = String(count);
    }, 10);
  });
  const categories = ['devtools.timeline', 'v8.execute', 'disabled-by-default-v8.cpu_profiler'];
  await tab.tracing.start({ categories });
  const since = performance.now();
  await waitFor('30 seconds of a busy feed', () => performance.now() - since > 30_000, 40_000);
  // Proof that the trace would show us: writing is noticed.
  const idle = ours((await tab.tracing.stop()) ?? new Uint8Array());
  const changes = Number(await tab.evaluate(() => document.body.dataset['changes']));
  await tab.tracing.start({ categories });
  await tab.click('[data-testid="tweetTextarea_0"]');
  await tab.keyboard.type('Hello');
  const writing = ours((await tab.tracing.stop()) ?? new Uint8Array());
  expect(changes).toBeGreaterThan(1_500);
  expect(writing.length).toBeGreaterThan(0);
  expect(idle.map(({ name }) => name)).toEqual([]);
  await tab.close();
});
