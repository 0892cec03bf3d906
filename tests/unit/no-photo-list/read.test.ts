import { describe, expect, it } from 'vitest';
import { openList, readList } from '../../../src/no-photo-list/read.ts';
import { encode } from './encode.ts';

const whole = { format: 'no-photo-list/1', school: 'Oakfield', issued: '2026-11-01T08:00:00Z' };
const child = { id: 'c1', names: ['Orin Pell'], refused: ['photo'] };
const withChildren = (...children: unknown[]) => JSON.stringify({ ...whole, children });

describe('a list in JSON', () => {
  it.each([
    [
      'a repeated id',
      withChildren(child, { ...child, id: 'c2' }, child),
      'children.2.id repeats the id of children.0',
    ],
    [
      'a name without letters',
      withChildren({ ...child, names: ['Orin Pell', '…'] }),
      'children.0.names.1 must have at least one letter',
    ],
    ['no name', withChildren({ ...child, names: [] }), 'children.0.names must be at least 1'],
    [
      'names that are no list',
      withChildren({ ...child, names: 'Orin Pell' }),
      'children.0.names must be a list',
    ],
    [
      'an unknown kind',
      withChildren({ ...child, refused: ['Orin Pell'] }),
      'children.0.refused.0 must be "photo"',
    ],
    ['a day that is none', withChildren({ ...child, from: '2026-02-30' }), 'children.0.from must be a date'],
    [
      'an end before its beginning',
      withChildren({ ...child, from: '2026-10-02', until: '2026-10-01' }),
      'children.0.until must not be before from',
    ],
    ['an empty id', withChildren({ ...child, id: '' }), 'children.0.id must be at least 1'],
    ['another format', withChildren(child).replace('list/1', 'list/2'), 'format must be "no-photo-list/1"'],
    [
      'no date of issue',
      JSON.stringify({ ...whole, issued: undefined, children: [child] }),
      'issued is missing',
    ],
    ['a cut end', withChildren(child).slice(0, -12), 'not JSON'],
    ['a comma too many', withChildren(child).replace(']}', '],}'), 'not JSON'],
  ])('with %s is refused by its field, and no name is said', async (_what, text, words) => {
    await expect(readList(text)).rejects.toThrow(words);
    await expect(readList(text)).rejects.not.toThrow(/Orin|Pell/);
  });

  it('is read in any encoding, and what is no part of it is not kept', async () => {
    const text = withChildren({ ...child, reason: 'adopted', note: 'court order' });
    const list = await readList(encode(text, 'utf-16le'));
    expect(list.children).toEqual([{ ...child, groups: [] }]);
  });

  it('may hold nobody, and a child on one day alone', async () => {
    expect((await readList(withChildren())).children).toEqual([]);
    const oneDay = { ...child, from: '2026-10-01', until: '2026-10-01T12:00:00Z' };
    expect((await readList(withChildren(oneDay))).children).toHaveLength(1);
  });
});

describe('a list in CSV', () => {
  it('comes with an account of its rows and without UPNs', async () => {
    const csv = 'UPN,Name,Photo consent\nH801200001001,Orin Pell,No\nH801200001002,Tilda Pell,Yes\n';
    const { list, imported } = await openList(encode(csv, 'utf-16be'));
    expect(list).toMatchObject({
      format: 'no-photo-list/1',
      children: [{ id: 'c001', names: ['Orin Pell'] }],
    });
    expect(imported).toMatchObject({ listed: 1, notPlain: 0, mayBeShown: 1 });
    expect(JSON.stringify(list)).not.toContain('H8012');
  });

  it('is refused while a question is open', async () => {
    await expect(readList('Name,Opt-out received\nOrin Pell,Yes\nTilda Pell,\n')).rejects.toThrow(
      /"Opt-out received"/,
    );
  });

  it('is refused when it is a workbook', async () => {
    await expect(readList(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).rejects.toThrow(/Excel workbook/);
  });
});
