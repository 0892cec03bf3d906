import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../../src/model/finding.ts';
import type { PlannedChecks } from '../../../../src/model/own-page-messages.ts';
import { checkedRow, postsOf } from '../../../../src/options/planned/checked-rows.ts';
import { resultsCsv } from '../../../../src/options/planned/export-results.ts';
import { stretches } from '../../../../src/options/planned/marked-text.tsx';
import { isIn, isMissed, outcomesOf, worstFirst } from '../../../../src/options/planned/outcomes.ts';
import { type PlannedRow, plannedRows } from '../../../../src/options/planned/planned-rows.ts';
import { resultHeadings } from '../../../../src/options/planned/result-columns.ts';
import { layoutWith, sheetOfFile, suggestLayout } from '../../../../src/options/planned/sheet.ts';
import { decodeFile } from '../../../../src/tables/decode.ts';

vi.mock('webextension-polyfill', () => import('../../../browser/warnings/words-from-file.ts'));

function finding(text: string, words: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  return {
    rule: 'pupil-full-name',
    severity: 'warn',
    start,
    end: start + words.length,
    quote: words,
    message: 'A full name lets anyone find this child.',
    clauses: [{ policy: 'one-education', ref: '6.21 (pupils)' }],
    fixes: [],
    ...more,
  };
}

function answered(...findings: Finding[]): PlannedChecks['checks'][number] {
  return { account: 'official', accountKnown: true, findings };
}

const sheet = sheetOfFile(
  'plan.csv',
  'Platform,Caption,Link\n"X, LinkedIn",Well done Amy Jones!,https://bit.ly/a\nX,Harmless,\nX,=1+1,\n\nX,Late,\n',
);
const layout = suggestLayout(sheet);
const rows = plannedRows(sheet, layout);
const rowAt = (number: number) => rows.find((row) => row.number === number) as PlannedRow;
const named = rowAt(2);
const text = named.texts[0]?.drafts[0]?.text ?? '';

describe('what is found in a row', () => {
  const onX = finding(text, 'Amy Jones', { fixes: [{ label: 'Use "Amy"', replacement: 'Amy' }] });
  const onLinkedIn = { ...onX, severity: 'block' as const };
  const link = finding(text, 'https://bit.ly/a', {
    rule: 'external-link-check',
    fixes: [{ label: 'Take it out', replacement: '' }],
  });

  it('is said once for several sites, as the strictest says it', () => {
    const { verdict, texts } = checkedRow(named, [answered(onX, link), answered(onLinkedIn, link)]);
    expect(verdict).toBe('block');
    expect(texts[0]?.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['pupil-full-name', 'block'],
      ['external-link-check', 'warn'],
    ]);
    expect(texts[0]?.sites).toEqual(['x', 'linkedin']);
  });

  it('is put right in the caption alone, for the link stands in a column of its own', () => {
    const { texts } = checkedRow(named, [answered(onX, link), answered()]);
    expect(texts[0]?.corrected).toBe('Well done Amy!');
    expect(checkedRow(named, [answered(link), answered()]).texts[0]?.corrected).toBeUndefined();
  });

  it('is never called clear where one of its posts could not be checked', () => {
    const checked = checkedRow(named, [answered(), { problem: 'A fault.' }]);
    const [outcome] = outcomesOf([named], new Map([[2, checked]]));
    expect(outcome).toMatchObject({ unchecked: 'failed' });
    expect(outcome && [isIn(outcome, 'clear'), isIn(outcome, 'unchecked'), isMissed(outcome)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('asks as the row says, and else as the person does', () => {
    expect(postsOf(named, 'personal').map(({ draft }) => [draft.site, draft.account])).toEqual([
      ['x', 'personal'],
      ['linkedin', 'personal'],
    ]);
    expect(postsOf({ ...named, account: 'official' }, 'personal')[0]?.draft.account).toBe('official');
  });

  it('is marked in the text, overlapping words once', () => {
    const found = [finding('a bb cc dd', 'bb cc'), finding('a bb cc dd', 'cc dd')];
    expect(stretches('a bb cc dd', found)).toEqual([
      { words: 'a ', found: false },
      { words: 'bb cc', found: true },
      { words: ' dd', found: true },
    ]);
  });
});

const checked = new Map([
  [2, checkedRow(named, [answered(finding(text, 'Amy Jones', { severity: 'block' })), answered()])],
  [3, checkedRow(rowAt(3), [answered()])],
  [4, checkedRow(rowAt(4), [answered(finding('=1+1', '1', { severity: 'remind' }))])],
]);
const outcomes = outcomesOf(rows, checked);

it('the worst comes first, then what was not reached; headings and empty rows come last', () => {
  expect(worstFirst(outcomes).map(({ row }) => row.number)).toEqual([2, 6, 4, 3, 1, 5]);
  expect(outcomes.filter(isMissed).map(({ row }) => row.number)).toEqual([6]);
});

describe('the results as a file', () => {
  const csv = resultsCsv(sheet, layout, outcomes);
  const parsed = Papa.parse<string[]>(csv.slice(1)).data;

  it('has every row and column in its place, and what was found behind them', () => {
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(parsed).toHaveLength(sheet.rows.length);
    expect(parsed[0]).toEqual(['Platform', 'Caption', 'Link', ...resultHeadings]);
    expect(parsed[1]?.slice(0, 3)).toEqual(['X, LinkedIn', 'Well done Amy Jones!', 'https://bit.ly/a']);
    expect(parsed[1]?.slice(3, 6)).toEqual([
      'Will not go out like this',
      'Will not go out like this: Found: “Amy Jones” A full name lets anyone find this child.',
      'Policy 6.21 (pupils)',
    ]);
    expect(parsed.map((cells) => cells[3])).toEqual([
      resultHeadings[0],
      'Will not go out like this',
      'Nothing to mention',
      'Reminder',
      'Not checked',
      'Not checked',
    ]);
  });

  it('holds nothing that a spreadsheet would work out, with any separator', () => {
    expect(parsed[3]?.[1]).toBe("'=1+1");
    expect(
      csv
        .slice(1)
        .split('\r\n')
        .every((line) => line.startsWith('"')),
    ).toBe(true);
  });

  it('comes back as the sheet it was, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'=+-@＝\'" ,;\n\tab1'), maxLength: 8 }),
      fc.constantFrom('=cmd|x', "'=1", "''+1", ' =1', '\ufeff=1', "'quoted'"),
    );
    const filled = fc.constantFrom('Hello', '-5', '@oakfield thank you');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, filled), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (body, headed) => {
          const cells: string[][] = headed ? [['Caption', '+Date', 'Notes'], ...body] : body;
          const before = { name: 'plan.csv', rows: cells.map((row, at) => ({ line: at + 1, cells: row })) };
          const seen = layoutWith(before, headed ? 0 : undefined);
          const file = resultsCsv(before, seen, outcomesOf(plannedRows(before, seen), new Map()));
          for (const row of Papa.parse<string[]>(file.slice(1)).data) {
            for (const one of row) expect(one).not.toMatch(/^[\s\ufeff]*[=+\-@＝]/);
          }
          const { text: decoded } = decodeFile(new TextEncoder().encode(file));
          const after = sheetOfFile('plan, checked.csv', decoded);
          expect(after.rows.map((row) => row.cells)).toEqual(cells);
        },
      ),
    );
  });
});
