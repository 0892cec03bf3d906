import { describe, expect, it } from 'vitest';
import type { ListedChild } from '../../../src/model/no-photo-list.ts';
import { buildMatcher, type FindOptions } from '../../../src/no-photo-list/match.ts';
import { read } from '../../../src/text/reading.ts';
import { listOf } from '../rules/example.ts';

const at = '2026-11-21T10:00:00Z';

function child(rest: Partial<ListedChild>): ListedChild {
  return { id: 'c', names: ['Amy Jones'], groups: [], refused: ['photo'], ...rest };
}

function found(text: string, children: readonly ListedChild[], options?: FindOptions) {
  return buildMatcher({ ...listOf([]), children: [...children] })
    .find(read(text), at, options)
    .map(({ start, end, loose }) => `${loose ? 'loose' : 'exact'}: ${text.slice(start, end)}`);
}

describe('a name in a text', () => {
  it.each([
    ['Amy Jones', 'Well done Amy Jones!', 'exact: Amy Jones'],
    ['Amy Jones', 'well done amy jones', 'exact: amy jones'],
    ['Amy Jones', 'Jones, Amy: gold', 'exact: Jones, Amy'],
    ['Amy Jones', 'JONES Amy: gold', 'exact: JONES Amy'],
    ['Amy Jones', "Amy Jones's painting", 'exact: Amy Jones'],
    ['Amy Jones', 'So good @amyjones07 #art', 'exact: amyjones'],
    ['Amy Jones', '#WellDoneAmyJones', 'exact: AmyJones'],
    ['Amy Jones', '#welldoneamyjones', 'loose: amyjones'],
    ['Amy Jones', 'A. Jones in goal', 'loose: A. Jones'],
    ['Amy Jones', 'Mary Amy Jones in goal', 'loose: Amy Jones'],
    ['Amy Jones', 'Amy Jones-Smith in goal', 'loose: Amy Jones'],
    ['Amy Jones', 'The Amy Jones Gallery opens', 'loose: Amy Jones'],
    ['Amy Rose Jones', 'Amy Jones in goal', 'exact: Amy Jones'],
    ['Amy Jones', 'Amy R. Jones in goal', 'exact: Amy R. Jones'],
    ['Amy-Lou O’Brien', 'AmyLou OBrien in goal', 'exact: AmyLou OBrien'],
    ['Amy-Lou O’Brien', 'Amy O’Brien in goal', 'loose: Amy O’Brien'],
    ['Alexandra Boateng', 'Lexi Boateng in goal', 'loose: Lexi Boateng'],
    ['Alexandra (Lexi) Boateng', 'Lexi Boateng in goal', 'exact: Lexi Boateng'],
    ['Isla Tattersall', 'Isla Tatersall in goal', 'loose: Isla Tatersall'],
    ['Zoë van der Berg', 'van der Berg, Zoe: gold', 'exact: van der Berg, Zoe'],
    ['Will Brown', 'We met Will Brown there', 'exact: Will Brown'],
    ['Will Brown', 'well done will brown', 'loose: will brown'],
    ['Suriya', 'A tree for Suriya', 'loose: Suriya'],
  ])('%s in "%s" is %s', (name, text, expected) => {
    expect(found(text, [child({ names: [name] })])).toEqual([expected]);
  });

  it('is taken at its longest, and each place of the text once', () => {
    const children = [
      child({ id: 'a' }),
      child({ id: 'b', names: ['Amy Jones Bell'] }),
      child({ id: 'c', names: ['Jones Bell'] }),
    ];
    expect(found("Amy Jones Bell's prize and Amy Jones", children)).toEqual([
      'exact: Amy Jones Bell',
      'exact: Amy Jones',
    ]);
  });

  it('is found by every name the list gives', () => {
    const lexi = child({ names: ['Alexandra Boateng', 'Goldie Marsh'] });
    expect(found('Goldie Marsh sang', [lexi])).toEqual(['exact: Goldie Marsh']);
  });

  it('stands for the child who must not be shown, where two have the same', () => {
    const children = [child({ id: 'a', refused: ['name'] }), child({ id: 'b' })];
    const [match] = buildMatcher({ ...listOf([]), children }).find(read('Amy Jones'), at);
    expect(match?.child.id).toBe('b');
  });

  it('is looked for by surname first only in the name of a file', () => {
    expect(found('jones_amy', [child({})], { fileName: true })).toEqual(['exact: jones_amy']);
    expect(found('jones amy', [child({})])).toEqual([]);
  });
});

describe('a forename beside the class', () => {
  const amy = child({ groups: ['Class 4B', 'Choir'] });

  it.each([
    ['Amy of 4B sang', ['loose: Amy']],
    ['Amy in the choir club sang', ['loose: Amy']],
    ['Amy sang. 4B cheered.', []],
    ['Amy of 4C sang', []],
    ['Miss Amy of 4B sang', []],
    ['Amy Holt of 4B sang', []],
  ])('in "%s" gives %j', (text, expected) => {
    expect(found(text, [amy], { firstNameAlone: true })).toEqual(expected);
  });

  it('says nothing unless the school wants it', () => {
    expect(found('Amy of 4B sang', [amy])).toEqual([]);
  });
});

describe('an entry', () => {
  it.each([
    [{ from: '2026-12-01' }, 0],
    [{ from: '2026-11-21' }, 1],
    [{ until: '2026-11-21' }, 1],
    [{ until: '2026-11-20' }, 0],
    [{ refused: [] }, 0],
    [{ refused: ['name' as const] }, 1],
    [{ uses: ['website' as const] }, 0],
    [{ uses: ['social' as const, 'press' as const] }, 1],
  ])('with %j counts %i times', (rest, times) => {
    expect(found('Amy Jones!', [child(rest)])).toHaveLength(times);
  });
});
