import { base64url, CompactEncrypt } from 'jose';
import { NoPhotoList } from '../model/no-photo-list.ts';
import { readKey } from './unseal.ts';

/** A new key for sealed lists: 32 random bytes as base64url text, 43 letters. */
export function newKey(): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(32)));
}

/** A list as a compact JWE (`dir`, `A256GCM`) that only `key` opens. Throws in words when the key is not one. */
export async function sealList(list: NoPhotoList, key: string): Promise<string> {
  const text = JSON.stringify(NoPhotoList.parse(list));
  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(readKey(key));
}
