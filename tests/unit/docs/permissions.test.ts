import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { firstCells, section } from './read-page.ts';

const Manifest = z.looseObject({
  permissions: z.array(z.string()),
  optional_permissions: z._default(z.array(z.string()), []),
  host_permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
  content_scripts: z.array(z.looseObject({ matches: z.array(z.string()) })),
  content_security_policy: z.object({ extension_pages: z.string() }),
  web_accessible_resources: z.array(z.looseObject({ resources: z.array(z.string()) })),
});
type Manifest = z.infer<typeof Manifest>;

const page = readFileSync('docs/permissions.md', 'utf8');

/** What the page explains under a heading and the manifest does not ask for, and the other way round. */
function unexplained(manifest: Manifest): string[] {
  const { permissions, optional_permissions, host_permissions, optional_host_permissions } = manifest;
  const hosts = [...host_permissions, ...manifest.content_scripts.flatMap(({ matches }) => matches)];
  const asked: Record<string, string[]> = {
    Permissions: [...permissions, ...optional_permissions],
    Hosts: hosts,
    'One host more, if somebody allows it': optional_host_permissions,
    'Files that pages may load': manifest.web_accessible_resources.flatMap(({ resources }) => resources),
    'Content security policy': manifest.content_security_policy.extension_pages
      .split(';')
      .map((rule) => rule.trim()),
  };
  return Object.entries(asked).flatMap(([heading, all]) => {
    const named = firstCells(section(page, heading));
    return [
      ...[...new Set(all)]
        .filter((one) => !named.includes(one))
        .map((one) => `${heading}: ${one} is not explained`),
      ...named.filter((one) => !all.includes(one)).map((one) => `${heading}: ${one} is not asked for`),
    ];
  });
}

const source = readFileSync('manifest.json', 'utf8');

test('every permission of the manifest is explained, and nothing that is not in it', () => {
  expect(unexplained(Manifest.parse(JSON.parse(source)))).toEqual([]);
});

// A build that failed is counted by itself; here there is then nothing to look at.
describe.each(['chromium', 'firefox'])('built for %s', (browser) => {
  const file = `dist/${browser}/manifest.json`;
  test.skipIf(!existsSync(file))('every permission is explained, and nothing else', () => {
    expect(unexplained(Manifest.parse(JSON.parse(readFileSync(file, 'utf8'))))).toEqual([]);
  });
});

test.each<[string, (manifest: Manifest) => void]>([
  ['a permission', ({ permissions }) => permissions.push('webRequest')],
  ['an optional permission', ({ optional_permissions }) => optional_permissions.push('tabs')],
  ['a host', ({ host_permissions }) => host_permissions.push('https://example.com/*')],
  [
    'a host of a content script',
    ({ content_scripts }) => content_scripts[0]?.matches.push('https://example.com/*'),
  ],
  ['a host to ask for', ({ optional_host_permissions }) => optional_host_permissions.push('http://*/*')],
  ['a file', ({ web_accessible_resources }) => web_accessible_resources[0]?.resources.push('a.html')],
  ['one less', ({ permissions }) => permissions.pop()],
])('%s that nobody has explained is found', (_what, change) => {
  const manifest = Manifest.parse(JSON.parse(source));
  change(manifest);
  expect(unexplained(manifest)).toHaveLength(1);
});
