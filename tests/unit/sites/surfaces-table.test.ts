import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sites } from '../../../src/sites/sites.ts';
import { siteOf, surfacesTable } from '../../commands/surfaces-table.ts';
import { notWatched } from '../../sites/not-watched.ts';
import { allPages } from '../../sites/pages.ts';

const pages = await allPages();

test('the table in docs is the one that the practice pages make', async () => {
  expect(readFileSync('docs/surfaces.md', 'utf8'), 'run: npm run generate').toBe(await surfacesTable());
});

const kinds = sites.flatMap(({ id, kinds }) => kinds.map(({ name }) => ({ site: id, kind: name })));

test.each(kinds)('the kind “$kind” of $site has a page on which it is tried', ({ site, kind }) => {
  expect(pages.some((page) => siteOf(page) === site && page.kind === kind)).toBe(true);
});

test.each(pages.filter(({ way }) => way))('$name is watched by a kind that its site has', (page) => {
  expect(kinds).toContainEqual({ site: siteOf(page), kind: page.kind });
});

test('nothing is called watched and not watched', () => {
  const watched = new Set(pages.map((page) => `${siteOf(page)} ${page.surface}`));
  expect(notWatched.filter(({ site, surface }) => watched.has(`${site} ${surface}`))).toEqual([]);
});
