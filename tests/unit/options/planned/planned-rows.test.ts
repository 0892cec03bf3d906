import { describe, expect, it } from 'vitest';
import { picturesIn } from '../../../../src/options/planned/pictures-in.ts';
import { plannedRows } from '../../../../src/options/planned/planned-rows.ts';
import { plannedTime } from '../../../../src/options/planned/planned-time.ts';
import { layoutWith, sheetOfFile, suggestLayout } from '../../../../src/options/planned/sheet.ts';
import { sitesIn } from '../../../../src/options/planned/sites-in.ts';

function rowsOf(text: string) {
  const sheet = sheetOfFile('plan.csv', text);
  return plannedRows(sheet, suggestLayout(sheet));
}

describe('sites', () => {
  it.each([
    ['Facebook', ['facebook'], []],
    ['FB + Insta', ['facebook', 'instagram'], []],
    ['X (Twitter) and Linked In', ['x', 'linkedin'], []],
    ['Facebook page, TikTok', ['facebook'], ['TikTok']],
    ['All channels', ['x', 'facebook', 'instagram', 'linkedin'], []],
    ['constructor', [], ['constructor']],
    ['', [], []],
  ])('%j', (cell, sites, unknown) => {
    expect(sitesIn(cell)).toEqual({ sites, unknown });
  });
});

describe('dates and times', () => {
  it.each([
    ['03/12/2026', '', { day: '2026-12-03' }],
    ['03/12/2026 09:30', '', { day: '2026-12-03', time: '09:30' }],
    ['Thursday 3rd December 2026', '4pm', { day: '2026-12-03', time: '16:00' }],
    ['Thu 3 Dec 2026 at 12.05am', '', { day: '2026-12-03', time: '00:05' }],
    ['2026-12-03T09:30:00Z', '', { day: '2026-12-03', time: '09:30' }],
    ['3.12.26', '9.30', { day: '2026-12-03', time: '09:30' }],
    ['', '', {}],
  ])('%j and %j', (date, time, planned) => {
    expect(plannedTime(date, time)).toEqual({ ...planned, unreadable: [] });
  });

  it.each([
    ['next Tuesday', '', ['next Tuesday']],
    ['31/02/2027', 'break', ['31/02/2027', 'break']],
    ['', '25:00', ['25:00']],
  ])('%j and %j are said to be unreadable', (date, time, unreadable) => {
    expect(plannedTime(date, time).unreadable).toEqual(unreadable);
  });
});

describe('pictures', () => {
  it.each([
    ['', '', []],
    ['none', '', []],
    ['N/A', '', []],
    ['Yes', '', [{ kind: 'photo' }]],
    ['trip.jpg', 'Children at the zoo', [{ kind: 'photo', name: 'trip.jpg', alt: 'Children at the zoo' }]],
    [
      'a.jpg; b.MP4',
      '',
      [
        { kind: 'photo', name: 'a.jpg' },
        { kind: 'video', name: 'b.MP4' },
      ],
    ],
    ['Amy on the slide, smiling', '', [{ kind: 'photo', alt: 'Amy on the slide, smiling' }]],
    ['Reel of the choir', '', [{ kind: 'video', alt: 'Reel of the choir' }]],
    ['https://drive.google.com/file/d/abc/view', '', [{ kind: 'photo' }]],
    ['', 'A child', [{ kind: 'photo', alt: 'A child' }]],
  ])('%j with %j', (cell, alt, pictures) => {
    expect(picturesIn(cell, alt)).toEqual(pictures);
  });
});

describe('rows', () => {
  it('become drafts, one for each site, with all that goes out as text', () => {
    const [, row] = rowsOf(
      'Date,Time,Platform,Account,Caption,Hashtags,Link,Image\n' +
        '3/12/2026,09:30,"X, Facebook",Oakfield Primary School,Our choir sang,#choir,https://oakfield.example/choir,choir.jpg\n',
    );
    const draft = {
      surface: 'post',
      account: 'unknown',
      text: 'Our choir sang\n#choir\nhttps://oakfield.example/choir',
      attachments: [{ kind: 'photo', name: 'choir.jpg' }],
      at: '2026-12-03T09:30:00',
    };
    expect(row).toMatchObject({
      number: 2,
      account: 'official',
      texts: [
        {
          caption: 'Our choir sang',
          drafts: [
            { ...draft, site: 'x' },
            { ...draft, site: 'facebook' },
          ],
        },
      ],
      remarks: [],
    });
  });

  it('with a text for each site become a post for each that is there', () => {
    const [, both, one] = rowsOf(
      'Date,Facebook copy,Twitter copy\n3/12/2026,A long text for parents,Short\n4/12/2026,,Short again\n',
    );
    expect(both?.texts.map(({ column, drafts }) => [column, drafts.map(({ site }) => site)])).toEqual([
      ['Facebook copy', ['facebook']],
      ['Twitter copy', ['x']],
    ]);
    expect(one?.texts.map(({ caption }) => caption)).toEqual(['Short again']);
  });

  it('that are no posts say why, and none is lost', () => {
    const rows = rowsOf(
      [
        'Plan for the autumn,,',
        'Date,Platform,Caption',
        '3/12/2026,X,Hello',
        ',,',
        'Week 2,,',
        'Date,Platform,Caption',
        '4/12/2026,X,Hello, everyone',
        '5/12/2026,Facebook,Goodbye',
      ].join('\n'),
    );
    expect(rows.map(({ number, left }) => [number, left])).toEqual([
      [1, 'above-headings'],
      [2, 'headings'],
      [3, undefined],
      [4, 'empty'],
      [5, 'no-text'],
      [6, 'headings-again'],
      [7, 'too-many-cells'],
      [8, undefined],
    ]);
  });

  it('say what of them was not understood', () => {
    const [, row] = rowsOf('Date,Platform,Caption,Account\nsoon,TikTok,Hello,Head of PE\n');
    expect(row).toMatchObject({
      accountNames: ['Head of PE'],
      remarks: [
        { about: 'site', said: 'TikTok' },
        { about: 'time', said: 'soon' },
      ],
    });
    expect(row?.texts[0]?.drafts[0]).not.toHaveProperty('site');
  });

  it('all count where there are no headings', () => {
    const sheet = sheetOfFile(
      'plan.csv',
      'One long text about the school fair\nAnother text about the choir\n',
    );
    const rows = plannedRows(sheet, layoutWith(sheet, undefined));
    expect(rows.map(({ texts }) => texts[0]?.caption)).toEqual([
      'One long text about the school fair',
      'Another text about the choir',
    ]);
  });
});
