import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSources, type Sources } from '../gates/sources.ts';
import { section } from './read-page.ts';

/** Calls that keep something beyond the life of a worker or a page. */
const keeping =
  /\bstorage\.(?:local|session|sync)\.set\(|\b(?:local|session)Storage\.setItem\(|\bkeep\('|\bopenDB\b|\bindexedDB\b|\bcaches\.open\(|document\.cookie\s*=[^=]/;

function filesThatKeep(sources: Sources): string[] {
  return Object.keys(sources).filter((file) => keeping.test(sources[file] ?? ''));
}

const places = section(readFileSync('docs/privacy.md', 'utf8'), 'What is kept on the device');

test('every file that keeps something is named where the privacy statement says what is kept', () => {
  const files = filesThatKeep(readSources());
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !places.includes(`\`${file}\``))).toEqual([]);
});

test('the statement names no file that keeps nothing', () => {
  const files = filesThatKeep(readSources());
  const named = [...places.matchAll(/`(src\/[^`]+)`/g)].map(([, file = '']) => file);
  expect(named.filter((file) => !files.includes(file))).toEqual([]);
});

test.each([
  'void browser.storage.local.set({ [key]: value });',
  "localStorage.setItem('a', 'b');",
  "await keep('drafts', text);",
  "const shelf = openDB('other', 1);",
  "document.cookie = 'a=b';",
])('a new place is found: %s', (text) => {
  expect(filesThatKeep({ 'src/a.ts': text })).toEqual(['src/a.ts']);
});
