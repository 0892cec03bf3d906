import { base64url, compactDecrypt, decodeProtectedHeader } from 'jose';

const compact = /^[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/;

/** Whether a file's text is a sealed list. */
export function isSealed(text: string): boolean {
  return compact.test(text.trim());
}

/** The bytes of a key given as base64url text. Throws in words when it is none, or not 32 bytes long. */
export function readKey(key: string): Uint8Array {
  let secret: Uint8Array;
  try {
    secret = base64url.decode(key.trim());
  } catch {
    throw new Error('The key of the list is not base64url text.');
  }
  if (secret.length !== 32) {
    throw new Error(
      `The key of the list must be 32 bytes as base64url text (43 letters, digits, - and _); this one has ${secret.length} bytes.`,
    );
  }
  return secret;
}

/** How a sealed file says it is sealed; throws where that is not the one way that is allowed. */
function checkHeader(text: string): void {
  let header: { alg?: unknown; enc?: unknown };
  try {
    header = decodeProtectedHeader(text);
  } catch {
    throw new Error(
      'The sealed list is damaged: its beginning cannot be read. Save it again from the office page.',
    );
  }
  if (header.alg !== 'dir' || header.enc !== 'A256GCM') {
    throw new Error(
      'The sealed list is sealed in a way that is not allowed: it must be "dir" with "A256GCM". Save it from the office page.',
    );
  }
}

/** The text within a sealed list. Throws in words when it does not open. */
export async function unseal(text: string, key: string | undefined): Promise<string> {
  if (!key) throw new Error('This list is sealed: it cannot be read without its key.');
  const secret = readKey(key);
  checkHeader(text);
  try {
    const { plaintext } = await compactDecrypt(text, secret, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return new TextDecoder('utf-8', { fatal: true }).decode(plaintext);
  } catch {
    throw new Error(
      'The sealed list does not open with this key: the key belongs to another list, or the file was damaged or changed on its way (the two cannot be told apart).',
    );
  }
}
