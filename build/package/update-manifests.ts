import { createHash } from 'node:crypto';
import { XMLBuilder } from 'fast-xml-parser';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What Chromium asks for to learn whether there is a newer version: id, version, address and digest of the CRX. */
export function chromiumUpdates(
  id: string,
  version: string,
  minimum: string,
  crx: { address: string; bytes: Uint8Array },
): string {
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    gupdate: {
      '@_xmlns': 'http://www.google.com/update2/response',
      '@_protocol': '2.0',
      app: {
        '@_appid': id,
        updatecheck: {
          '@_codebase': crx.address,
          '@_version': version,
          '@_prodversionmin': minimum,
          '@_hash_sha256': sha256(crx.bytes),
        },
      },
    },
  });
}

/** The same for Firefox. No digest: signing by Mozilla changes the file. */
export function firefoxUpdates(id: string, version: string, minimum: string, xpi: string): string {
  const update = {
    version,
    update_link: xpi,
    applications: { gecko: { strict_min_version: minimum } },
  };
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`;
}
