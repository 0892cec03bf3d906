import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { suggestMapping } from '../../../src/no-photo-list/import/columns.ts';
import { importList } from '../../../src/no-photo-list/import/import-list.ts';
import { readTable } from '../../../src/no-photo-list/import/table.ts';
import { decodeFile } from '../../../src/tables/decode.ts';
import { encode } from './encode.ts';

it('keeps the line that a row has in the file, past titles and quoted line breaks', () => {
  const table = readTable(
    'Report\r\n\r\nName,Address,Photo consent\r\nOrin Pell,"1 High St\r\nHarrowby",No\r\n\r\nTilda Pell,2 Low St,No\r\n',
  );
  expect(table.headingLine).toBe(3);
  expect(table.rows.map(({ line, kind }) => [line, kind])).toEqual([
    [4, 'child'],
    [6, 'empty'],
    [7, 'child'],
  ]);
});

it.each([
  ['sep=;\nName;Photo consent;Town\n"Pell, Orin";No;A,B,C,D\n'],
  ['"sep=|"\r\nName|Photo consent|Town\r\n"Pell, Orin"|No|A,B;C,D\r\n'],
  ['Name;Photo consent;Address\nPell, Orin;No;1, High St, Harrowby, Y\n'],
  ['Name\tPhoto consent\tAddress\nPell, Orin\tNo\t1, High St\n'],
  ['Name, Photo consent, Address\n "Pell, Orin", No, "1, High St"\n'],
  ['Name,Photo consent\r"Pell, Orin",No\r'],
])('finds the separator of %j', (text) => {
  const table = readTable(text);
  expect(importList(table, suggestMapping(table)).children.map(({ names }) => names)).toEqual([
    ['Orin Pell'],
  ]);
});

it('takes neither headings that come again for a class, nor a child for a total', () => {
  const head = 'Forename,Surname,Photos';
  const table = readTable(`${head}\nClass 3B,,\nOrin,Pell,0\n${head}\nCount,Tallow,0\nCount: 2,,\n`);
  const { children, rows } = importList(table, suggestMapping(table));
  expect(children.map(({ names, groups }) => [names[0], groups])).toEqual([
    ['Orin Pell', ['3B']],
    ['Count Tallow', []],
  ]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['section', 'listed', 'section', 'listed', 'total']);
});

const letters = 'abcdefghijklmnopqrstuvwxyzéèëïôüñçåø';
const part = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 9 })
  .map((text) => text.charAt(0).toUpperCase() + text.slice(1));
const remark = fc.string({
  unit: fc.constantFrom(...letters, '"', ',', ';', '\t', '\n', '|', ' '),
  maxLength: 12,
});

it('comes to the same list in every encoding, with every separator and line end', () => {
  const consents = fc.constantFrom('Yes', 'No', 'Granted', 'Refused', 'Pending', '');
  const rows = fc.array(fc.record({ forename: part, surname: part, address: remark, consent: consents }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'utf-16be' as const, 'windows-1252' as const),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      (children, encoding, delimiter, newline, mark) => {
        const data = children.map((child, at) => [
          String(at),
          child.forename,
          child.surname,
          child.address,
          child.consent,
        ]);
        const fields = ['Admission No', 'Forename', 'Surname', 'Address', 'Social media consent'];
        const text = Papa.unparse({ fields, data }, { delimiter, newline });
        const table = readTable(decodeFile(encode(text, encoding, mark)).text);
        const imported = importList(table, suggestMapping(table));
        const expected = children
          .filter(({ consent }) => consent !== 'Yes' && consent !== 'Granted')
          .map(({ forename, surname }) => [`${forename} ${surname}`]);
        expect(imported.children.map(({ names }) => names)).toEqual(expected);
        expect(imported.mayBeShown).toBe(children.length - expected.length);
      },
    ),
  );
});

it('reads an export of 5,000 rows to the last child', () => {
  const consents = ['Granted', 'Refused', 'Granted', '', 'Withdrawn'];
  const row = (at: number) =>
    `${10_000 + at};"Ash${at % 70}, Fern${at}";Year ${at % 13};${at % 13}K;"${at} Mill Lane; Harrowby";${consents[at % 5]}`;
  const rows = Array.from({ length: 5_000 }, (_, at) => row(at));
  const table = readTable(`Admission no;Name;Year;Form;Address;Social media\r\n${rows.join('\r\n')}\r\n`);
  const { children, notPlain, mayBeShown, rows: account } = importList(table, suggestMapping(table));
  expect([children.length, notPlain, mayBeShown, account.length]).toEqual([3_000, 1_000, 2_000, 5_000]);
  expect(children.at(-1)).toMatchObject({ id: 'c3000', names: ['Fern4999 Ash29'], groups: ['Year 7', '7K'] });
  expect(account.at(-1)).toMatchObject({ line: 5_001, outcome: 'listed' });
});
