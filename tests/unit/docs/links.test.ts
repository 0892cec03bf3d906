import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorsIn, linksIn } from './read-page.ts';

const written = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => join('docs', file));
const pages = [
  'README.md',
  'CHANGELOG.md',
  ...written,
  'tests/browser/harness/README.md',
  'tests/sites/README.md',
];

/** The links of a page to files of ours that lead nowhere: no such file, or no such heading. */
function brokenLinks(file: string, page: string): string[] {
  return linksIn(page).filter((address) => {
    if (/^[a-z]+:/.test(address)) return false;
    const [path = '', anchor] = address.split('#');
    const target = path === '' ? file : normalize(join(dirname(file), path));
    if (!existsSync(target)) return true;
    return anchor !== undefined && !anchorsIn(readFileSync(target, 'utf8')).includes(anchor);
  });
}

test.each(pages)('every link of %s leads somewhere', (file) => {
  expect(brokenLinks(file, readFileSync(file, 'utf8'))).toEqual([]);
});

test.each(written)('%s can be reached from the README', (file) => {
  const seen = new Set<string>();
  const queue = ['README.md'];
  for (let page = queue.pop(); page !== undefined; page = queue.pop()) {
    if (seen.has(page) || !existsSync(page)) continue;
    seen.add(page);
    for (const address of linksIn(readFileSync(page, 'utf8'))) {
      const [path = ''] = address.split('#');
      if (path.endsWith('.md') && !/^[a-z]+:/.test(path)) queue.push(normalize(join(dirname(page), path)));
    }
  }
  expect(seen).toContain(file);
});

describe('a link that leads nowhere is found', () => {
  test.each([
    ['to a file', '[a](nowhere.md)'],
    ['to a heading', '[a](privacy.md#no-such-heading)'],
    ['to a heading of its own', '[a](#no-such-heading)'],
  ])('%s', (_what, page) => {
    expect(brokenLinks('docs/a.md', page)).toHaveLength(1);
  });

  test('and none in code, elsewhere or at a heading that is there', () => {
    const page = '`[a](nowhere.md)` [b](https://example.com) [c](../docs/../README.md)';
    expect(brokenLinks('docs/a.md', page)).toEqual([]);
  });
});
