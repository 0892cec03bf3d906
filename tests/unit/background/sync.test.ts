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
  expect(await getFile(address)).toEqual({ problem: 'left-https' });
});

test('errors, web pages and silence are told apart', async () => {
  answer('no', { status: 404 });
  expect(await getFile(address)).toEqual({ problem: 'status', detail: '404' });
  answer('\n<!doctype html><title>Sign in</title>');
  expect(await getFile(address)).toEqual({ problem: 'web-page' });
  asked.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  expect(await getFile(address)).toEqual({ problem: 'unreachable' });
  asked.mockRejectedValueOnce(new DOMException('', 'TimeoutError'));
  expect(await getFile(address)).toEqual({ problem: 'slow' });
  answer(null);
  expect(await getFile(address)).toEqual({ text: '' });
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
