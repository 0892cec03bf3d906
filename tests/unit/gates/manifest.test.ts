import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';

const hosts = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://mobile.x.com/*',
  'https://pro.x.com/*',
  'https://www.facebook.com/*',
  'https://m.facebook.com/*',
  'https://web.facebook.com/*',
  'https://business.facebook.com/*',
  'https://www.messenger.com/*',
  'https://www.instagram.com/*',
  'https://www.linkedin.com/*',
];

const permissions = ['alarms', 'scripting', 'storage'];

/** One host at a time, and only when a person says so: the one a list lies on that browsers may not read otherwise. */
const hostsToAskFor = ['https://*/*'];

const policyForOwnPages =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self' https:; " +
  "img-src 'self' blob: data:; media-src blob:; style-src 'self'; form-action 'none'";

/** The one page of ours that the sites' pages may show, and cannot look into. */
const openToPages = ['src/photo-check/photo-check.html'];

/** Everything a manifest may say; a key that is not here, such as a new way in, turns the gate red. */
const knownKeys = [
  'action',
  'background',
  'browser_specific_settings',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'key',
  'manifest_version',
  'message_serialization',
  'minimum_chrome_version',
  'name',
  'optional_host_permissions',
  'options_ui',
  'permissions',
  'storage',
  'version',
  'web_accessible_resources',
];

const Manifest = z.looseObject({
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
  content_scripts: z.array(z.looseObject({ matches: z.array(z.string()), world: z.optional(z.string()) })),
  content_security_policy: z.record(z.string(), z.string()),
  web_accessible_resources: z.optional(
    z.array(z.looseObject({ matches: z._default(z.array(z.string()), []), resources: z.array(z.string()) })),
  ),
});

/** What a manifest asks for beyond, or short of, what was promised. */
function unexpectedInManifest(text: string): string[] {
  const manifest = Manifest.parse(JSON.parse(text));
  const same = (one: readonly string[], other: readonly string[]) =>
    JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
  const problems: string[] = [];
  if (!same(manifest.permissions, permissions))
    problems.push(`permissions: ${manifest.permissions.join(', ')}`);
  if (!same(manifest.host_permissions, hosts))
    problems.push(`hosts: ${manifest.host_permissions.join(', ')}`);
  if (!same(manifest.optional_host_permissions, hostsToAskFor))
    problems.push(`hosts to ask for: ${manifest.optional_host_permissions.join(', ')}`);
  // Every host has the script in the page's own world, and the script of its own site.
  for (const world of ['MAIN', 'ISOLATED']) {
    const scripts = manifest.content_scripts.filter((script) => (script.world ?? 'ISOLATED') === world);
    const matches = scripts.flatMap((script) => script.matches);
    if (!same(matches, hosts)) problems.push(`content scripts, ${world}: ${matches.join(', ')}`);
  }
  if (!same(Object.keys(manifest.content_security_policy), ['extension_pages']))
    problems.push('policies for other pages');
  const [own] = Object.values(manifest.content_security_policy);
  if (own !== policyForOwnPages) problems.push(`content security policy: ${own}`);
  for (const { resources, matches } of manifest.web_accessible_resources ?? []) {
    if (!same(resources, openToPages) || !same(matches, hosts))
      problems.push(`open to pages: ${resources.join(', ')} for ${matches.join(', ')}`);
  }
  for (const key of Object.keys(manifest)) if (!knownKeys.includes(key)) problems.push(`unknown key: ${key}`);
  return problems;
}

const source = readFileSync('manifest.json', 'utf8');

test('the manifest asks for exactly what was promised', () => {
  expect(unexpectedInManifest(source)).toEqual([]);
});

// A build that failed is counted by itself; here there is then nothing to look at.
describe.each(['chromium', 'firefox'])('built for %s', (browser) => {
  const file = `dist/${browser}/manifest.json`;
  test.skipIf(!existsSync(file))('the manifest asks for exactly what was promised', () => {
    expect(unexpectedInManifest(readFileSync(file, 'utf8'))).toEqual([]);
  });
});

test.each([
  ['a permission', (manifest: z.infer<typeof Manifest>) => manifest.permissions.push('webRequest')],
  ['a host', (manifest: z.infer<typeof Manifest>) => manifest.host_permissions.push('<all_urls>')],
  [
    'a host to ask for',
    (manifest: z.infer<typeof Manifest>) => manifest.optional_host_permissions.push('http://*/*'),
  ],
  [
    'a page for the content script',
    (manifest: z.infer<typeof Manifest>) => manifest.content_scripts[0]?.matches.push('*://*/*'),
  ],
  [
    'a second content script',
    (manifest: z.infer<typeof Manifest>) => manifest.content_scripts.push({ matches: ['*://*/*'] }),
  ],
  [
    'a looser policy',
    (manifest: z.infer<typeof Manifest>) => {
      manifest.content_security_policy['extension_pages'] += " 'unsafe-eval'";
    },
  ],
  [
    'a sandbox',
    (manifest: z.infer<typeof Manifest>) => {
      manifest.content_security_policy['sandbox'] = 'sandbox allow-scripts';
    },
  ],
  [
    'an optional permission',
    (manifest: z.infer<typeof Manifest>) => {
      manifest['optional_permissions'] = ['tabs'];
    },
  ],
  [
    'a message from other pages',
    (manifest: z.infer<typeof Manifest>) => {
      manifest['externally_connectable'] = { matches: ['*://*/*'] };
    },
  ],
  [
    'a file open to pages',
    (manifest: z.infer<typeof Manifest>) => {
      manifest.web_accessible_resources?.push({ resources: ['a.js'], matches: hosts });
    },
  ],
  [
    'a page that may show the frame',
    (manifest: z.infer<typeof Manifest>) => {
      manifest.web_accessible_resources?.[0]?.matches.push('*://*/*');
    },
  ],
])('%s too many is found', (_what, change) => {
  const manifest = Manifest.parse(JSON.parse(source));
  change(manifest);
  expect(unexpectedInManifest(JSON.stringify(manifest))).toHaveLength(1);
});
