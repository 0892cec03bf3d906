import type { ExtensionFiles } from '../../../build/package/extension-files.ts';

/** An extension of a few files, as a build would leave it. */
export function smallExtension(browser: 'chromium' | 'firefox', version = '1.2.3'): ExtensionFiles {
  const own =
    browser === 'chromium'
      ? { key: 'a key', minimum_chrome_version: '148' }
      : { browser_specific_settings: { gecko: { id: 'small@school.example', strict_min_version: '153.0' } } };
  const manifest = { manifest_version: 3, name: 'Small', version, ...own };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'z/last.js': 'last()',
    'a.js': 'first()'.repeat(500),
    'THIRD-PARTY-NOTICES.txt': 'Nobody else.',
  };
  return new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
}
