import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressesFor, packageNames } from '../../../build/package/addresses.ts';
import { idOf } from '../../../build/package/crx.ts';
import { manifestOf, readExtension, withManifest } from '../../../build/package/extension-files.ts';
import { chromiumCopy, firefoxCopy } from '../../../build/package/packages.ts';
import type { PracticeServer } from '../../sites/server.ts';

const host = 'files.school.example';
const baseUrl = `https://${host}/`;

/** The school's own server with packages of the extension, as it was built. */
export interface ServedCopy {
  updateUrl: string;
  /** Packages what was built, as this version, and serves that from now on. */
  serve(version: string): Promise<void>;
  answerIn(practice: PracticeServer): void;
}

function server(pack: (version: string) => Promise<[string, Uint8Array][]>): ServedCopy {
  const served = new Map<string, Uint8Array>();
  return {
    updateUrl: `${baseUrl}updates.xml`,
    async serve(version) {
      for (const [name, bytes] of await pack(version)) served.set(name, bytes);
    },
    answerIn(practice) {
      practice.answerers.set(host, ({ url }, response) => {
        const bytes = served.get(new URL(url).pathname.slice(1));
        response.writeHead(bytes ? 200 : 404, { 'content-type': 'application/octet-stream' }).end(bytes);
        return undefined;
      });
    },
  };
}

function asVersion(folder: string, version: string) {
  const files = readExtension(folder);
  return withManifest(files, { ...manifestOf(files), version });
}

/** CRX and updates.xml, signed with a key made for the test; `id` is what that key makes. */
export function chromiumServer(folder: string): ServedCopy & { id: string; forgetKey(): void } {
  const place = mkdtempSync(join(tmpdir(), 'served-copy-'));
  const keyFile = join(place, 'key.pem');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const served = server((version) => {
    const addresses = addressesFor(version, baseUrl);
    return chromiumCopy({ version, chromium: asVersion(folder, version), addresses }, keyFile);
  });
  return { ...served, id: idOf(keyFile), forgetKey: () => rmSync(place, { recursive: true, force: true }) };
}

/** XPIs in files, as Firefox's policy can name them too. */
export function xpiFiles(folder: string): { make(version: string): string; forget(): void } {
  const place = mkdtempSync(join(tmpdir(), 'xpi-'));
  return {
    make(version) {
      const addresses = addressesFor(version, baseUrl);
      const packed = new Map(firefoxCopy({ version, firefox: asVersion(folder, version), addresses }));
      const name = packageNames(version).firefox;
      writeFileSync(join(place, name), packed.get(name) ?? '');
      return join(place, name);
    },
    forget: () => rmSync(place, { recursive: true, force: true }),
  };
}
