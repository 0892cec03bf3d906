import { base64url, CompactEncrypt } from 'jose';
import { describe, expect, it } from 'vitest';
import { readList } from '../../../src/no-photo-list/read.ts';
import { newKey, sealList } from '../../../src/no-photo-list/seal.ts';
import { isSealed } from '../../../src/no-photo-list/unseal.ts';
import { listOf } from '../rules/example.ts';

const list = listOf(['Orin Pell', 'Zoë van der Pell']);

function flipped(sealed: string, part: number): string {
  const parts = sealed.split('.');
  const text = parts[part] ?? '';
  const at = Math.floor(text.length / 2);
  parts[part] = `${text.slice(0, at)}${text.charAt(at) === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
  return parts.join('.');
}

describe('sealing', () => {
  it('makes another key each time, of 32 bytes', () => {
    const keys = Array.from({ length: 50 }, newKey);
    expect(new Set(keys).size).toBe(50);
    for (const key of keys) expect(base64url.decode(key)).toHaveLength(32);
  });

  it('hides every name, and comes back whole with its key', async () => {
    const key = newKey();
    const sealed = await sealList(list, key);
    expect(isSealed(sealed)).toBe(true);
    expect(sealed).not.toContain('Pell');
    expect(sealed).not.toContain(key);
    expect(await readList(`\ufeff${sealed}\r\n`, ` ${key}\n`)).toEqual(list);
    expect(await readList(new TextEncoder().encode(sealed), key)).toEqual(list);
  });

  it('seals the same list to other letters each time', async () => {
    const key = newKey();
    expect(await sealList(list, key)).not.toBe(await sealList(list, key));
  });

  it('leaves out what is no part of a list', async () => {
    const key = newKey();
    const [child] = list.children;
    const told = { ...list, children: [{ ...child, reason: 'adopted' }] };
    const opened = await readList(await sealList(told as typeof list, key), key);
    expect(JSON.stringify(opened)).not.toContain('adopted');
  });

  it.each([
    ['c2hvcnQ', /32 bytes .*this one has 5/],
    ['not a key!', /not base64url/],
    ['', /32 bytes/],
  ])('takes no key like %j', async (key, words) => {
    await expect(sealList(list, key)).rejects.toThrow(words);
  });
});

describe('a sealed list that does not open says why', () => {
  const key = newKey();

  it('without a key, with another, or with a short one', async () => {
    const sealed = await sealList(list, key);
    await expect(readList(sealed)).rejects.toThrow(/without its key/);
    await expect(readList(sealed, newKey())).rejects.toThrow(/does not open.*another list.*damaged/);
    await expect(readList(sealed, key.slice(0, 30))).rejects.toThrow(/32 bytes/);
  });

  it.each([0, 2, 3, 4])('with one letter of part %i changed', async (part) => {
    const sealed = await sealList(list, key);
    await expect(readList(flipped(sealed, part), key)).rejects.toThrow(/does not open|damaged|not allowed/);
  });

  it('sealed in another way', async () => {
    const other = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(list)))
      .setProtectedHeader({ alg: 'A256KW', enc: 'A256GCM' })
      .encrypt(base64url.decode(key));
    await expect(readList(other, key)).rejects.toThrow(/not allowed/);
    const weak = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(list)))
      .setProtectedHeader({ alg: 'dir', enc: 'A128CBC-HS256' })
      .encrypt(base64url.decode(key));
    await expect(readList(weak, key)).rejects.toThrow(/not allowed/);
  });

  it('with something else than a list inside, and without its words', async () => {
    const inside = async (text: string) =>
      new CompactEncrypt(new TextEncoder().encode(text))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .encrypt(base64url.decode(key));
    await expect(readList(await inside('{"children":["Orin Pell"'), key)).rejects.toThrow(
      /^The list is not JSON(?!.*Pell)/,
    );
    await expect(readList(await inside('Name,Photo consent\nOrin Pell,No'), key)).rejects.toThrow(/not JSON/);
  });
});
