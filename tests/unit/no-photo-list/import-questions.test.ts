import { describe, expect, it } from 'vitest';
import { suggestMapping } from '../../../src/no-photo-list/import/columns.ts';
import { importList } from '../../../src/no-photo-list/import/import-list.ts';
import type { ConsentColumn, Mapping } from '../../../src/no-photo-list/import/mapping.ts';
import { questionsOf } from '../../../src/no-photo-list/import/questions.ts';
import { readTable } from '../../../src/no-photo-list/import/table.ts';
import { decodeFile } from '../../../src/tables/decode.ts';

function namesFrom(text: string, change: (mapping: Mapping) => Mapping = (mapping) => mapping): string[] {
  const table = readTable(text);
  return importList(table, change(suggestMapping(table)), '2026-11-21').children.flatMap(
    ({ names }) => names,
  );
}

function answering(answer: Partial<ConsentColumn>): (mapping: Mapping) => Mapping {
  return (mapping) => ({
    ...mapping,
    columns: mapping.columns.map((column) => (column.is === 'consent' ? { ...column, ...answer } : column)),
  });
}

describe('a column that may be meant either way', () => {
  const doNot = 'Forename,Surname,Do not photograph\nOrin,Pell,x\nTilda,Pell,\n';

  it('is asked about, by its heading and its letter', () => {
    expect(() => namesFrom(doNot)).toThrow(
      /"Do not photograph" \(column C\) can be read in two ways.*office page/,
    );
    const table = readTable(doNot);
    expect(questionsOf(table, suggestMapping(table))).toMatchObject([{ kind: 'reversed', column: 2 }]);
  });

  it('is read as the office answers', () => {
    expect(namesFrom(doNot, answering({ reversed: 'yes', blank: 'given' }))).toEqual(['Orin Pell']);
    expect(namesFrom(doNot, answering({ reversed: 'yes' }))).toEqual(['Orin Pell', 'Tilda Pell']);
  });

  it.each([
    ['Opt-out received', 'Yes', ''],
    ['Photos not allowed', 'y', ''],
    ['No objection to photos', 'Yes', 'No'],
    ['Photo consent given / refused', 'Yes', 'No'],
    ['Photo opt in / opt out', '1', '0'],
    ['Refused photo consent', 'TRUE', ''],
  ])('is found: %s with %j and %j', (heading, one, other) => {
    expect(() => namesFrom(`Name,${heading}\nOrin Pell,${one}\nTilda Pell,${other}\n`)).toThrow(/two ways/);
  });

  it.each([
    ['Photo consent refused', 'No', 'Yes'],
    ['Withhold from photos: opt-out', '0', '1'],
    ['Photo consent granted/refused', 'Granted', 'Refused'],
    ['Photo opt-out status', 'Opted in', 'Opted out'],
    ['Photo consent (Y/N)', 'Y', 'N'],
    ['Photos (not social media)', 'Y', 'N'],
  ])('needs no question where both sides are spelled out: %s with %j and %j', (heading, shown, not) => {
    const text = `Name,${heading},Photo consent\nOrin Pell,${shown},Yes\nTilda Pell,${not},No\n`;
    expect(namesFrom(text)).toEqual(['Tilda Pell']);
  });

  it('only takes back what the column beside it gives', () => {
    const text =
      'Name,Photo consent,Consent to photos refused\nOrin Pell,Yes,\nTilda Pell,Yes,Yes\nUna Pell,,\n';
    expect(namesFrom(text)).toEqual(['Tilda Pell', 'Una Pell']);
  });
});

describe('which columns count', () => {
  it.each([
    ['a display in school does not', 'Photos - display,Photos - social media', 'No,Yes', []],
    ['trips do not', 'Photo consent,Consent - school trips', 'Yes,No', []],
    ['each of several sites does', 'Facebook,Twitter', 'Yes,No', ['Orin Pell']],
    ['photos in general do beside social media', 'Photo,Social media', 'No,Yes', ['Orin Pell']],
    ['video does beside social media', 'Social media,Video', 'Yes,', ['Orin Pell']],
    ['naming does', 'Social media photo,Name on social media', 'Yes,No', ['Orin Pell']],
    ['a website does where nothing else is asked', 'Photos on website', 'No', ['Orin Pell']],
    ['a date is an answer where nothing else is', 'Photo consent given on', '04/09/2026', []],
    ['a missing date is none', 'Photo consent given on', '', ['Orin Pell']],
    ['a withdrawal ends consent', 'Photo consent,Date withdrawn', 'Yes,12/09/2026', ['Orin Pell']],
    ['a list of uses with social media in it is consent', 'Photo permissions', '"Website, social media"', []],
    ['a list of uses without it is none', 'Photo permissions', '"Website, press"', ['Orin Pell']],
    ['a note that takes consent back does', 'Photo consent,Notes', 'Yes,no photos please', ['Orin Pell']],
    ['another note does not', 'Photo consent,Notes', 'Yes,no nuts', []],
  ])('%s', (_what, headings, cells, listed) => {
    expect(namesFrom(`Name,${headings},Form\nOrin Pell,${cells},4B\n`)).toEqual(listed);
  });

  it('says so where a website stands for social media', () => {
    const { remarks } = suggestMapping(readTable('Name,Photos on website\nOrin Pell,No\n'));
    expect(remarks).toEqual([expect.stringContaining('"Photos on website"')]);
  });
});

describe('what cannot be imported says why', () => {
  it.each([
    ['', /empty/],
    [' \n\n', /empty/],
    ['Forename,Surname,Photo consent\n', /no children below/],
    ['Forename,Surname\nOrin,Pell\n', /No column is about consent/],
    ['Class,Photo consent\n4B,Yes\n', /No column holds names/],
    ['Name,Photo consent - display\nOrin Pell,Yes\n', /inside the school/],
    ['Name,Photo consent\nOrin Pell,Yes\n"Tilda Pell,No\nUna Pell,No\n', /line 3 is never closed/],
    ['Name,Photo consent\nOrin Pell,"Yes\n"Tilda Pell",No\n', /line 2 is never closed/],
    ['<html><body>Sign in</body></html>', /web page/],
  ])('%j', (text, words) => {
    expect(() => namesFrom(text)).toThrow(words);
    expect(() => namesFrom(text)).not.toThrow(/Pell/);
  });

  it.each([
    [[0x50, 0x4b, 0x03, 0x04, 0x14], /Excel workbook.*CSV UTF-8/],
    [[0xd0, 0xcf, 0x11, 0xe0, 0xa1], /older Excel workbook/],
    [[0x25, 0x50, 0x44, 0x46, 0x2d], /PDF/],
    [[0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], /not text/],
  ])('bytes %j', (bytes, words) => {
    expect(() => decodeFile(Uint8Array.from(bytes))).toThrow(words);
  });
});
