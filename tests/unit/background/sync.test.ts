import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { getFile } from '../../../src/background/sync.ts';

const address = 'https://list.example/list.json';
const asked = vi.fn<typeof fetch>();

function answer(body: BodyInit | null, init: ResponseInit = {}, url = address): void {
  const response = new Response(body, init);
  Object.defineProperty(response, 'url', { value: url });
  asked.mockResolvedValueOnce(response);
}

beforeEach(() => vi.stubGlobal('fetch', asked.mockReset()));
afterEach(() => vi.unstubAllGlobals());

test('a file is asked for by a bare GET that carries nothing', async () => {
  answer('{"a":"é"}');
  expect(await getFile(address)).toEqual({ text: '{"a":"é"}' });
  const [url, init] = asked.mock.calls[0] ?? [];
  expect(url).toBe(address);
  expect(init).toMatchObject({
    method: 'GET',
    credentials: 'omit',
    cache: 'no-cache',
    referrerPolicy: 'no-referrer',
  });
  expect(init).not.toHaveProperty('headers');
  expect(init).not.toHaveProperty('body');
});

test('an address that is not https is not asked at all', async () => {
  expect(await getFile('http://list.example/list.json')).toEqual({ problem: 'not-https' });
  expect(await getFile('list.json')).toEqual({ problem: 'not-https' });
  expect(asked).not.toHaveBeenCalled();
});

test('an answer that came from outside https is refused', async () => {
  answer('{}', {}, 'http://list.example/list.json');
  expect(await getFile(address)).toEqual({ problem: 'bad-redirect' });
});

test.each([
  [401, 'sign-in'],
  [403, 'sign-in'],
  [404, 'not-found'],
  [410, 'not-found'],
  [500, 'status'],
  [503, 'status'],
])('the answer %i is told as %s', async (status, problem) => {
  answer('no', { status });
  expect(await getFile(address)).toEqual({ problem, detail: String(status) });
});

test('a web page is no file, and an empty one is empty', async () => {
  answer('\n<!doctype html><title>Sign in</title>');
  expect(await getFile(address)).toEqual({ problem: 'web-page' });
  answer(null);
  expect(await getFile(address)).toEqual({ text: '' });
});

const fails = () => asked.mockRejectedValueOnce(new TypeError('Failed to fetch'));

function answerOfType(type: ResponseType): void {
  const response = new Response(null);
  Object.defineProperty(response, 'type', { value: type });
  asked.mockResolvedValueOnce(response);
}

test('a request that failed is asked about, with bare GETs of the same address and no more than two', async () => {
  fails();
  answerOfType('opaque');
  expect(await getFile(address)).toEqual({ problem: 'no-cors-header' });
  fails();
  fails();
  answerOfType('opaqueredirect');
  expect(await getFile(address)).toEqual({ problem: 'bad-redirect' });
  fails();
  fails();
  fails();
  expect(await getFile(address)).toEqual({ problem: 'unreachable' });
  expect(asked).toHaveBeenCalledTimes(8);
  for (const [url, init] of asked.mock.calls) {
    expect(url).toBe(address);
    expect(init).toMatchObject({ method: 'GET', credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(init).not.toHaveProperty('headers');
    expect(init).not.toHaveProperty('body');
  }
});

test('silence and a connection that breaks are told apart', async () => {
  asked.mockRejectedValueOnce(new DOMException('', 'TimeoutError'));
  expect(await getFile(address)).toEqual({ problem: 'slow' });
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(new TypeError('network error'));
    },
  });
  answer(broken);
  expect(await getFile(address)).toEqual({ problem: 'cut-off' });
});

test('ten seconds without a byte are too long, however much came before; slow but steady is not', async () => {
  vi.useFakeTimers();
  const piece = new TextEncoder().encode('[');
  let send: ReadableStreamDefaultController<Uint8Array> | undefined;
  asked.mockImplementation(async (_url, init) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        send = controller;
        init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
      },
    });
    const response = new Response(body);
    Object.defineProperty(response, 'url', { value: address });
    return response;
  });
  const steady = getFile(address);
  for (let second = 0; second < 27; second += 9) {
    await vi.advanceTimersByTimeAsync(9_000);
    send?.enqueue(piece);
  }
  await vi.advanceTimersByTimeAsync(0);
  send?.close();
  expect(await steady).toEqual({ text: '[[[' });
  const stalled = getFile(address);
  await vi.advanceTimersByTimeAsync(5_000);
  send?.enqueue(piece);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await stalled).toEqual({ problem: 'slow' });
  vi.useRealTimers();
});

test('more than 10 MB is not read to its end', async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(1_048_576).fill(65));
    },
  });
  answer(endless);
  expect(await getFile(address)).toEqual({ problem: 'too-large' });
  expect(pulled).toBeLessThan(15);
});
