import { base64url, compactDecrypt } from 'jose';
import { issueWords } from '../model/issue-words.ts';
import { NoPhotoList } from '../model/no-photo-list.ts';
import { readCsvList } from './csv.ts';

const sealed = /^[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/;

async function unseal(text: string, key: string | undefined): Promise<string> {
  if (!key) throw new Error('This list is sealed: it cannot be read without its key.');
  let secret: Uint8Array;
  try {
    secret = base64url.decode(key.trim());
  } catch {
    throw new Error('The key of the list is not base64url text.');
  }
  if (secret.length !== 32)
    throw new Error(`The key of the list must be 32 bytes as base64url text; this one has ${secret.length}.`);
  try {
    const { plaintext } = await compactDecrypt(text, secret, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return new TextDecoder().decode(plaintext);
  } catch {
    throw new Error(
      'The sealed list does not open with this key: either the key or the file is a different one.',
    );
  }
}

function readJsonList(text: string): NoPhotoList {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`The list is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
  const list = NoPhotoList.safeParse(value, { reportInput: true });
  if (!list.success) throw new Error(`The list cannot be read: ${issueWords(list.error, 'the list')}.`);
  return list.data;
}

/** Read a no-photo list: JSON, sealed JSON (`key` as base64url text), or CSV. Throws with what is wrong in words. */
export async function readList(source: string, key?: string): Promise<NoPhotoList> {
  const text = source.replace(/^\ufeff/, '').trim();
  if (text === '') throw new Error('The list is empty.');
  if (sealed.test(text)) return readJsonList(await unseal(text, key));
  if (/^[{[]/.test(text)) return readJsonList(text);
  return readCsvList(text);
}
