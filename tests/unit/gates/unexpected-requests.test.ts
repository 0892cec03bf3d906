import { expect, test } from 'vitest';
import { type AllowedRequest, unexpectedRequests } from '../../browser/unexpected-requests.ts';

const list = 'https://files.oakfield.sch.uk/list.json';
const allowed: AllowedRequest[] = [
  { method: 'GET', url: list },
  { method: 'GET', url: 'https://x.com/home?language=en', anyValue: ['visit'] },
  { method: 'POST', url: 'https://x.com/practice/posted' },
];

function ask(method: string, url: string): string[] {
  return unexpectedRequests({ answered: [{ method, url }], refused: [] }, allowed);
}

test('what is allowed passes', () => {
  expect(ask('GET', list)).toEqual([]);
  expect(ask('GET', 'https://x.com/home?language=en&visit=7')).toEqual([]);
  expect(ask('GET', 'https://x.com/home?language=en#top')).toEqual([]);
  expect(ask('POST', 'https://x.com/practice/posted')).toEqual([]);
  expect(unexpectedRequests({ answered: [], refused: [] }, allowed)).toEqual([]);
});

test.each([
  ['another host', 'GET', 'https://elsewhere.example/list.json'],
  ['another method', 'POST', list],
  ['text in a query', 'GET', `${list}?text=Amy%20Jones`],
  ['text in a path', 'GET', 'https://files.oakfield.sch.uk/list.json/Amy'],
  ['no longer https', 'GET', list.replace('https', 'http')],
  ['another port', 'GET', 'https://files.oakfield.sch.uk:8443/list.json'],
  ['a parameter more on a page', 'GET', 'https://x.com/home?language=en&visit=7&text=Amy'],
  ['a socket', 'GET', 'wss://x.com/home?language=en'],
  ['what is no address', 'GET', 'list.json'],
])('%s is found', (_what, method, url) => {
  expect(ask(method, url)).toEqual([`${method} ${url}`]);
});

test('a refused host is found even when its name looks allowed', () => {
  expect(unexpectedRequests({ answered: [], refused: ['files.oakfield.sch.uk:443'] }, allowed)).toEqual([
    'refused: files.oakfield.sch.uk:443',
  ]);
});
