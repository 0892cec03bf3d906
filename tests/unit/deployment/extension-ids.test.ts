import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import ids from '../../../build/extension-ids.json' with { type: 'json' };
import { ExtensionIds } from '../../../build/extension-ids.ts';
import manifest from '../../../manifest.json' with { type: 'json' };

/** The id that Chromium works out from a manifest's key: the first half of its SHA-256, in letters from a to p. */
function idOf(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

test('the ids in the build fit their schema, and the self-hosted one is that of our own key', () => {
  expect(ExtensionIds.parse(ids).selfHosted.id).toBe(idOf(manifest.key));
});

test.each([
  ['an id that is no id', { ...ids, chrome: { ...ids.chrome, id: 'second-look' } }],
  ['an address that is not https', { ...ids, edge: { ...ids.edge, updateUrl: 'http://edge.example/crx' } }],
  ['an entry nobody knows', { ...ids, safari: ids.chrome }],
  ['a missing entry', { ...ids, selfHosted: undefined }],
])('%s is refused', (_what, wrong) => {
  expect(ExtensionIds.safeParse(wrong).success).toBe(false);
});
