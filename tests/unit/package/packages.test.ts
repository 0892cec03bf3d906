import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesFor } from '../../../build/package/addresses.ts';
import { idOf, signed } from '../../../build/package/crx.ts';
import { makePackages, type PackageInput } from '../../../build/package/packages.ts';
import { zipped } from '../../../build/package/zip.ts';
import { chromiumId } from '../../browser/harness/extension-id.ts';
import { smallExtension } from './small-extension.ts';

const folder = mkdtempSync(join(tmpdir(), 'packages-'));
const keyFile = join(folder, 'key.pem');
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
beforeAll(() => writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' })));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const version = '1.2.3';
const baseUrl = 'https://files.school.example/extension';
const input: PackageInput = {
  version,
  chromium: smallExtension('chromium'),
  firefox: smallExtension('firefox'),
  addresses: addressesFor(version, baseUrl),
  keyFile,
  sbom: '{}\n',
};
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();
const manifestIn = (zip: Uint8Array | undefined) =>
  JSON.parse(text(unzipSync(zip ?? new Uint8Array())['manifest.json'])) as Record<string, unknown>;

/** The ZIP file within a CRX, after its header. */
function zipIn(crx: Uint8Array | undefined): Uint8Array {
  const bytes = Buffer.from(crx ?? []);
  return bytes.subarray(12 + bytes.readUInt32LE(8));
}

describe('the packages of a version', () => {
  let made: Map<string, Uint8Array>;
  beforeAll(async () => {
    made = await makePackages(input);
  });

  test('are all there', () => {
    expect([...made.keys()].sort()).toEqual([
      'SHA256SUMS',
      'THIRD-PARTY-NOTICES.txt',
      'second-look-1.2.3-chromium.crx',
      'second-look-1.2.3-chromium.zip',
      'second-look-1.2.3-edge.zip',
      'second-look-1.2.3-firefox.xpi',
      'second-look-1.2.3.cdx.json',
      'updates.json',
      'updates.xml',
    ]);
  });

  test('are the same bytes when they are made again, from files in another order and in another time zone', async () => {
    const before = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const again = await makePackages({
      ...input,
      chromium: new Map([...input.chromium].reverse()),
      firefox: new Map([...input.firefox].reverse()),
    });
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(text(again.get('SHA256SUMS'))).toBe(text(made.get('SHA256SUMS')));
    for (const [name, bytes] of made)
      expect(Buffer.from(bytes).equals(again.get(name) ?? Buffer.alloc(0))).toBe(true);
  });

  test('have the sums that are said', () => {
    const lines = text(made.get('SHA256SUMS')).trim().split('\n');
    expect(lines).toHaveLength(made.size - 1);
    for (const line of lines) {
      const [sum = '', name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(made.get(name) ?? '')
          .digest('hex'),
        name,
      ).toBe(sum);
    }
  });

  test.each(['chromium', 'edge'])('for the store of %s name no key and no place for updates', (store) => {
    const manifest = manifestIn(made.get(`second-look-1.2.3-${store}.zip`));
    expect(manifest).toEqual({ manifest_version: 3, name: 'Small', version, minimum_chrome_version: '148' });
  });

  test('to be served by a school say where updates are', () => {
    expect(manifestIn(zipIn(made.get('second-look-1.2.3-chromium.crx')))).toMatchObject({
      version,
      update_url: `${baseUrl}/updates.xml`,
    });
    expect(manifestIn(made.get('second-look-1.2.3-firefox.xpi'))).toMatchObject({
      browser_specific_settings: {
        gecko: { id: 'small@school.example', update_url: `${baseUrl}/updates.json` },
      },
    });
  });

  test('are told of in updates.xml by the id that the key makes', () => {
    const parsed: unknown = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
      text(made.get('updates.xml')),
    );
    const crx = made.get('second-look-1.2.3-chromium.crx') ?? new Uint8Array();
    expect(parsed).toMatchObject({
      gupdate: {
        xmlns: 'http://www.google.com/update2/response',
        protocol: '2.0',
        app: {
          appid: idOf(keyFile),
          updatecheck: {
            codebase: `${baseUrl}/second-look-1.2.3-chromium.crx`,
            version,
            prodversionmin: '148',
            hash_sha256: createHash('sha256').update(crx).digest('hex'),
          },
        },
      },
    });
  });

  test('are told of in updates.json', () => {
    expect(JSON.parse(text(made.get('updates.json')))).toEqual({
      addons: {
        'small@school.example': {
          updates: [
            {
              version,
              update_link: `${baseUrl}/second-look-1.2.3-firefox.xpi`,
              applications: { gecko: { strict_min_version: '153.0' } },
            },
          ],
        },
      },
    });
  });
});

test('without a key there is no CRX, and nothing that tells of one', async () => {
  const { keyFile: _key, ...without } = input;
  const names = [...(await makePackages(without)).keys()];
  expect(names).toContain('second-look-1.2.3-chromium.zip');
  expect(names.filter((name) => /crx|xml/.test(name))).toEqual([]);
});

test('a build of another version is refused', async () => {
  const other = { ...input, firefox: smallExtension('firefox', '1.2.2') };
  await expect(makePackages(other)).rejects.toThrow('version 1.2.2, not 1.2.3');
});

test('a CRX bears a true signature over its files, by the key whose id it has', async () => {
  const zip = zipped(smallExtension('chromium'));
  const { crx, id } = await signed(zip, keyFile);
  expect(id).toBe(idOf(keyFile));
  expect(zipIn(crx)).toEqual(Buffer.from(zip));
  const header = Buffer.from(crx).subarray(12, 12 + Buffer.from(crx).readUInt32LE(8));
  const publicKey = createPublicKey(privateKey);
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const at = header.indexOf(der);
  expect(at).toBeGreaterThan(0);
  // After the key stands the signature: its tag, its length in two bytes, and 256 bytes.
  const signature = header.subarray(at + der.length + 3, at + der.length + 3 + 256);
  const crxId = createHash('sha256').update(der).digest().subarray(0, 16);
  const signedData = Buffer.concat([Buffer.from([0x0a, crxId.length]), crxId]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(signedData.length);
  const message = Buffer.concat([Buffer.from('CRX3 SignedData\0'), size, signedData, zip]);
  expect(verify('sha256', message, publicKey, signature)).toBe(true);
  message.writeUInt8(message.readUInt8(message.length - 1) ^ 1, message.length - 1);
  expect(verify('sha256', message, publicKey, signature)).toBe(false);
});

test('the id of a key is the one Chromium gives to a folder with that key in its manifest', () => {
  const key = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ key }));
  expect(idOf(keyFile)).toBe(chromiumId(folder));
});

test('a key that is none is refused, with the way out', async () => {
  const file = join(folder, 'no-key.pem');
  await expect(signed(new Uint8Array(), join(folder, 'missing.pem'))).rejects.toThrow(
    'missing.pem cannot be read',
  );
  writeFileSync(file, 'not a key');
  await expect(signed(new Uint8Array(), file)).rejects.toThrow('openssl genrsa');
});

test('an address that is not https is refused', () => {
  expect(() => addressesFor(version, 'http://files.school.example/')).toThrow('not an https address');
});
