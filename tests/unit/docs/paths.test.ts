import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const written = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => join('docs', file));

/** Files and folders of ours that a page names in code marks, such as `src/sites`. */
function pathsIn(page: string): string[] {
  return [...page.matchAll(/`((?:src|tests|build|public)\/[\w./-]+)`/g)].map(([, path = '']) => path);
}

test.each(['README.md', 'CHANGELOG.md', ...written])('every file that %s names is there', (file) => {
  expect(pathsIn(readFileSync(file, 'utf8')).filter((path) => !existsSync(path))).toEqual([]);
});

test('a path is seen', () => {
  expect(pathsIn('one in `src/no-such-file.ts`, one in words')).toEqual(['src/no-such-file.ts']);
});
