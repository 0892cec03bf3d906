import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  layoutWith,
  type Sheet,
  sheetOfFile,
  sheetOfPasted,
  suggestLayout,
} from '../../../../src/options/planned/sheet.ts';

const cellsOf = ({ rows }: Sheet) => rows.map(({ cells }) => cells);

describe('the separator and the headings of a file are found', () => {
  it.each([
    ['comma', 'Date,Platform,Caption\n3/12/2026,X,"Hello, everyone"\n'],
    ['semicolon', 'Date;Platform;Caption\n3/12/2026;X;Hello, everyone\n'],
    ['tab', 'Date\tPlatform\tCaption\n3/12/2026\tX\tHello, everyone\n'],
    ['Excel’s own line', 'sep=|\r\nDate|Platform|Caption\r\n3/12/2026|X|Hello, everyone\r\n'],
  ])('%s', (_, text) => {
    const sheet = sheetOfFile('plan.csv', text);
    expect(cellsOf(sheet)).toEqual([
      ['Date', 'Platform', 'Caption'],
      ['3/12/2026', 'X', 'Hello, everyone'],
    ]);
    expect(suggestLayout(sheet)).toMatchObject({ headingRow: 0, uses: ['date', 'site', 'text'] });
  });

  it('below a title, and not in a post that happens to hold a word of theirs', () => {
    const sheet = sheetOfFile(
      'plan.csv',
      'Oakfield: autumn term,,\n,,\nWhen,Where,Post\n3/12/2026,Facebook,A message from the whole school about photos\n',
    );
    expect(suggestLayout(sheet)).toMatchObject({ headingRow: 2, uses: ['date', 'site', 'text'] });
  });

  it('keeps a text as it is written, with its spaces, line breaks and quotation marks', () => {
    const text = ' First line,  "quoted", \n\nsecond – line ';
    const file = Papa.unparse([
      ['Caption', 'Date'],
      [text, '3/12/2026'],
    ]);
    expect(cellsOf(sheetOfFile('plan.csv', file))[1]?.[0]).toBe(text);
  });

  it('names the line of a quotation mark that is never closed', () => {
    expect(() => sheetOfFile('plan.csv', 'Caption,Date\nFine,1/1/2027\n"Not closed,2/1/2027\n')).toThrow(
      'line 3',
    );
  });
});

describe('pasted rows', () => {
  it('of Excel: tabs, and quotation marks around a cell with line breaks', () => {
    const sheet = sheetOfPasted('rows', 'Caption\tSite\r\n"One\nTwo ""three"""\tX\r\nFour\tFacebook\r\n');
    expect(cellsOf(sheet)).toEqual([
      ['Caption', 'Site'],
      ['One\nTwo "three"', 'X'],
      ['Four', 'Facebook'],
    ]);
  });

  it('a text that begins with a quotation mark swallows nothing', () => {
    const sheet = sheetOfPasted('rows', '"Great day" said Amy\tX\n"Never closed\tFacebook\nOther "one"\tX');
    expect(cellsOf(sheet)).toEqual([
      ['"Great day" said Amy', 'X'],
      ['"Never closed', 'Facebook'],
      ['Other "one"', 'X'],
    ]);
  });

  it('of one column: commas are part of the text', () => {
    const sheet = sheetOfPasted('rows', 'Well done, Year 4\nThank you, everyone, for coming\n');
    expect(cellsOf(sheet)).toEqual([['Well done, Year 4'], ['Thank you, everyone, for coming']]);
    expect(suggestLayout(sheet)).toEqual({ headingRow: undefined, headings: [], uses: ['text'] });
  });

  it('of a file: lines with commas under headings', () => {
    const sheet = sheetOfPasted('rows', 'Date,Caption\n3/12/2026,Hello\n');
    expect(cellsOf(sheet)[1]).toEqual(['3/12/2026', 'Hello']);
  });
});

describe('columns are recognised by their headings', () => {
  const layoutOf = (headings: string[], ...rows: string[][]) =>
    layoutWith({ name: 'plan', rows: [headings, ...rows].map((cells, at) => ({ line: at + 1, cells })) }, 0);

  it.each([
    [
      ['Publish date', 'Time', 'Channel', 'Copy'],
      ['date', 'time', 'site', 'text'],
    ],
    [
      ['Date/time', 'Social media', 'Tweet text', 'Alt text'],
      ['date', 'site', 'text', 'alt'],
    ],
    [
      ['Post #', 'Caption', 'Image file name', 'Image description'],
      ['ignored', 'text', 'picture', 'alt'],
    ],
    [
      ['Post', 'Media', 'Link URL', 'Hashtags'],
      ['text', 'picture', 'link', 'hashtags'],
    ],
    [
      ['Account', 'Content', 'Content type', 'Approved by'],
      ['account', 'text', 'ignored', 'ignored'],
    ],
    [
      ['Facebook copy', 'LinkedIn post', 'Status'],
      ['text', 'text', 'ignored'],
    ],
    [
      ['Twitter handle', 'Message', 'Photo'],
      ['account', 'text', 'picture'],
    ],
    [
      ['Social media channel', 'postText', 'Photo link'],
      ['site', 'text', 'picture'],
    ],
  ])('%j', (headings, uses) => {
    expect(
      layoutOf(
        headings,
        headings.map(() => 'Something'),
      ).uses,
    ).toEqual(uses);
  });

  it('a column headed by a site alone holds text where it reads so', () => {
    const row = ['1/12/2026', 'Our choir sang at the market on Saturday', 'yes'];
    expect(layoutOf(['Date', 'Facebook', 'Instagram'], row).uses).toEqual(['date', 'text', 'ignored']);
  });

  it('the longest column is taken for the text where no heading says it', () => {
    const row = ['4', 'Our choir sang at the market on Saturday', 'Ms Reed'];
    expect(layoutOf(['Nr', 'Inhalt', 'Wer'], row).uses).toEqual(['ignored', 'text', 'ignored']);
  });

  it('an unnamed column counts where something stands in it, within the headings alone', () => {
    expect(layoutOf(['Caption', '', ''], ['Hello', 'more', '']).uses).toHaveLength(2);
    expect(layoutOf(['Caption'], ['Hello', 'more']).uses).toHaveLength(1);
  });
});
