import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import crx3 from 'crx3';

/** A ZIP file signed for Chromium, and the id that its key gives the extension. */
export interface Signed {
  crx: Uint8Array;
  id: string;
}

function readKey(file: string): KeyObject {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(
      `The signing key ${file} cannot be read. Name a file with a private RSA key in PEM form.`,
    );
  }
  try {
    const key = createPrivateKey(text);
    if (key.asymmetricKeyType === 'rsa') return key;
  } catch {
    // Said below.
  }
  throw new Error(
    `${file} is not a private RSA key in PEM form without a passphrase. One is made by: openssl genrsa -out FILE 2048`,
  );
}

/** The id that Chromium gives an extension signed with the private key in `file`. */
export function idOf(file: string): string {
  const key = createPublicKey(readKey(file)).export({ type: 'spki', format: 'der' });
  const start = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return start.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Signs a ZIP file with the private key in `keyFile`; signed twice it is the same, byte for byte. */
export async function signed(zip: Uint8Array, keyFile: string): Promise<Signed> {
  readKey(keyFile);
  const folder = mkdtempSync(join(tmpdir(), 'second-look-crx-'));
  try {
    const crxPath = join(folder, 'signed.crx');
    const { appId } = await crx3(Readable.from([zip]), { keyPath: keyFile, crxPath });
    return { crx: readFileSync(crxPath), id: appId };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
