import { base64url, CompactEncrypt } from 'jose';
import { describe, expect, it } from 'vitest';
import type { ListedChild } from '../../../src/model/no-photo-list.ts';
import { buildMatcher } from '../../../src/no-photo-list/match.ts';
import { readList } from '../../../src/no-photo-list/read.ts';
import { read } from '../../../src/text/reading.ts';
import { listOf } from '../rules/example.ts';

const plain = JSON.stringify(listOf(['Amy Jones']));
const secret = new Uint8Array(32).fill(7);
const key = base64url.encode(secret);

async function seal(text: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(secret);
}

describe('reading a list', () => {
  it('takes JSON and sealed JSON', async () => {
    expect((await readList(plain)).children[0]?.names).toEqual(['Amy Jones']);
    expect((await readList(`${await seal(plain)}\n`, key)).children[0]?.names).toEqual(['Amy Jones']);
  });

  it('takes a CSV and counts everything but plain consent as refused', async () => {
    const csv =
      'Surname,Forename,Reg Group,Photo Consent,Social media\r\nJones,"Amy, Lou",4B,Yes,No\r\nBell,Tyrone,4B,yes,Y\r\nNair,Priya,4C,,Yes\r\n';
    expect((await readList(csv)).children.map(({ names, groups }) => [names[0], groups[0]])).toEqual([
      ['Amy, Lou Jones', '4B'],
      ['Priya Nair', '4C'],
    ]);
  });

  it.each([
    ['', /empty/],
    ['{"format":', /not JSON/],
    ['{"format":"no-photo-list/1","school":"x","issued":"yesterday","children":[]}', /issued/],
    [
      '{"format":"no-photo-list/1","school":"x","issued":"2026-11-01T08:00:00Z","children":[{"id":"a","names":[],"refused":[]}]}',
      /children\.0\.names/,
    ],
    ['Forename,Surname\nAmy,Jones', /consent/],
    ['Consent,Year\nYes,4', /names/],
  ])('says what is wrong with %j', async (text, words) => {
    await expect(readList(text)).rejects.toThrow(words);
  });

  it('says when a sealed list lacks its key or has a wrong one', async () => {
    const sealed = await seal(plain);
    await expect(readList(sealed)).rejects.toThrow(/without its key/);
    await expect(readList(sealed, base64url.encode(new Uint8Array(32)))).rejects.toThrow(/does not open/);
    await expect(readList(sealed, 'c2hvcnQ')).rejects.toThrow(/32 bytes/);
  });
});

describe('matching', () => {
  const child = (rest: Partial<ListedChild>): ListedChild => ({
    id: 'c',
    names: ['Amy Jones'],
    groups: [],
    refused: ['photo'],
    ...rest,
  });
  const found = (one: ListedChild, at = '2026-11-21T10:00:00Z') =>
    buildMatcher({ ...listOf([]), children: [one] }).find(read('Amy Jones!'), at).length;

  it('keeps to the time of an entry', () => {
    expect(found(child({ from: '2026-12-01' }))).toBe(0);
    expect(found(child({ until: '2026-11-21' }))).toBe(1);
    expect(found(child({ until: '2026-11-20' }))).toBe(0);
  });

  it('keeps to what is refused and for which use', () => {
    expect(found(child({ refused: [] }))).toBe(0);
    expect(found(child({ uses: ['website'] }))).toBe(0);
    expect(found(child({ uses: ['social', 'press'] }))).toBe(1);
  });

  it('takes the longest name and leaves the possessive out', () => {
    const [match] = buildMatcher(listOf(['Amy Jones', 'Amy Jones Bell'])).find(
      read("Amy Jones Bell's prize"),
    );
    expect([match?.start, match?.end]).toEqual([0, 14]);
  });
});
