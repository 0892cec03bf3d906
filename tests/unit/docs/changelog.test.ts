import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { section } from './read-page.ts';

const changelog = readFileSync('CHANGELOG.md', 'utf8');
const headings = [...changelog.matchAll(/^## (.+)$/gm)].map(([, words = '']) => words);

test('the version of the package stands first in the changelog, with what is in it', () => {
  const released = headings.filter((words) => words !== 'Unreleased');
  expect(released[0]).toMatch(new RegExp(`^${packageJson.version.replaceAll('.', '\\.')} – `));
  expect(section(changelog, released[0] ?? '')).toMatch(/^- /m);
});

test('every version says on which day it came, or that it has not', () => {
  expect(headings.length).toBeGreaterThan(0);
  for (const heading of headings)
    expect(heading).toMatch(/^(?:Unreleased|\d+\.\d+\.\d+ – (?:\d{4}-\d{2}-\d{2}|not yet released))$/);
});
