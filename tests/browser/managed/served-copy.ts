import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addressesFor, packageNames } from '../../../build/package/addresses.ts';
import { idOf } from '../../../build/package/crx.ts';
import { manifestOf, readExtension, withManifest } from '../../../build/package/extension-files.ts';
import { chromiumCopy, firefoxCopy } from '../../../build/package/packages.ts';
import type { PracticeServer } from '../../sites/server.ts';

const host = 'files.school.example';
const baseUrl = `https://${host}/`;

/** The school's own server with packages of the extension, as it was built. */
export interface ServedCopy {
  /** `updates.xml`, which Chromium asks. */
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

/**
 * XPI and updates.json. What Firefox installs as it starts lies in a file, `installUrl`: it would not take the practice
 * server's certificate so early.
 */
export function firefoxServer(folder: string): ServedCopy & { installUrl: string; forget(): void } {
  const place = mkdtempSync(join(tmpdir(), 'served-copy-'));
  const file = join(place, 'second-look.xpi');
  const served = server(async (version) => {
    const addresses = addressesFor(version, baseUrl);
    const packed = firefoxCopy({ version, firefox: asVersion(folder, version), addresses });
    writeFileSync(file, new Map(packed).get(packageNames(version).firefox) ?? '');
    return packed;
  });
  return {
    ...served,
    installUrl: pathToFileURL(file).href,
    forget: () => rmSync(place, { recursive: true, force: true }),
  };
}
