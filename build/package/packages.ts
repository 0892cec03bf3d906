import { noticesFile } from '../notices/third-party.ts';
import { type Addresses, packageNames } from './addresses.ts';
import { signed } from './crx.ts';
import { type ExtensionFiles, manifestOf, withManifest } from './extension-files.ts';
import { chromiumUpdates, firefoxUpdates, sha256 } from './update-manifests.ts';
import { zipped } from './zip.ts';

export interface PackageInput {
  version: string;
  chromium: ExtensionFiles;
  firefox: ExtensionFiles;
  addresses: Addresses;
  /** A file with the key that the CRX is signed with; without one there is no CRX and no updates.xml. */
  keyFile?: string;
  sbom: string;
}

/** Chromium's files without what only a copy loaded from a folder needs: stores give an id of their own. */
function forStores(files: ExtensionFiles): ExtensionFiles {
  const { key: _key, ...manifest } = manifestOf(files);
  return withManifest(files, manifest);
}

/** The CRX, signed with the key in `keyFile`, and the updates.xml that tells of it. */
export async function chromiumCopy(
  input: Pick<PackageInput, 'version' | 'chromium' | 'addresses'>,
  keyFile: string,
): Promise<[string, Uint8Array][]> {
  const { version, addresses } = input;
  const { updates, crx: address } = addresses.chromium;
  const files = forStores(input.chromium);
  const manifest = manifestOf(files);
  const { crx, id } = await signed(
    zipped(withManifest(files, { ...manifest, update_url: updates })),
    keyFile,
  );
  const text = chromiumUpdates(id, version, manifest.minimum_chrome_version ?? '0', { address, bytes: crx });
  return [
    [packageNames(version).crx, crx],
    ['updates.xml', Buffer.from(text)],
  ];
}

/** The XPI, ready for signing, and the updates.json that tells of it. */
export function firefoxCopy({
  firefox: files,
  addresses,
  version,
}: Pick<PackageInput, 'version' | 'firefox' | 'addresses'>): [string, Uint8Array][] {
  const { updates, xpi } = addresses.firefox;
  const manifest = manifestOf(files);
  const { browser_specific_settings: settings } = manifest;
  if (!settings) throw new Error('The build for Firefox has no id in its manifest');
  const { id, strict_min_version: minimum } = settings.gecko;
  const gecko = { ...settings.gecko, update_url: updates };
  const withUpdates = withManifest(files, { ...manifest, browser_specific_settings: { ...settings, gecko } });
  return [
    [packageNames(version).firefox, zipped(withUpdates)],
    ['updates.json', Buffer.from(firefoxUpdates(id, version, minimum, xpi))],
  ];
}

/** Everything that is given out of one version, by file name; the same bytes for the same input. */
export async function makePackages(input: PackageInput): Promise<Map<string, Uint8Array>> {
  const names = packageNames(input.version);
  for (const files of [input.chromium, input.firefox]) {
    const { version } = manifestOf(files);
    if (version !== input.version)
      throw new Error(`What was built is version ${version}, not ${input.version}`);
  }
  const stores = zipped(forStores(input.chromium));
  const notices = input.chromium.get(noticesFile);
  if (!notices) throw new Error(`What was built for Chromium has no ${noticesFile}`);
  const made = new Map<string, Uint8Array>([
    [names.chromium, stores],
    [names.edge, stores],
    ...firefoxCopy(input),
    ...(input.keyFile === undefined ? [] : await chromiumCopy(input, input.keyFile)),
    [names.sbom, Buffer.from(input.sbom)],
    [noticesFile, notices],
  ]);
  const sums = [...made].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).sort();
  return made.set('SHA256SUMS', Buffer.from(sums.join('')));
}
