import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { afterAll, describe, expect, it } from 'vitest';
import { Policy } from '../../../src/model/policy.ts';
import { rules } from '../../../src/rules/index.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-look-policy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const markdown = `# Oakfield social media policy

Adopted by the governors.

## 1. Purpose

1.1 Staff are safe online.
Whatever they use.

## 2 Personal accounts

- No pictures of pupils.
- No befriending of:
  - pupils
  - parents
`;

const shapeOf = ({ sections }: Policy) =>
  sections.map(({ ref, heading, clauses }) => [
    ref,
    heading,
    clauses.map((clause) => [clause.ref, clause.text]),
  ]);

async function wordDocument(): Promise<Buffer> {
  const numbered = (text: string, level: number) =>
    new Paragraph({ text, numbering: { reference: 'outline', level } });
  return Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'outline',
            levels: [
              { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
              { level: 1, format: LevelFormat.LOWER_LETTER, text: '(%2)', alignment: AlignmentType.START },
            ],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Staff and social media', heading: HeadingLevel.TITLE }),
            new Paragraph({ text: '1 Scope', heading: HeadingLevel.HEADING_1 }),
            new Paragraph('1.1 This is for all staff.'),
            new Paragraph({ children: [new TextRun({ text: '2. Conduct', bold: true })] }),
            numbered('Be kind.', 0),
            numbered('Be careful with', 0),
            numbered('names', 1),
            new Paragraph({ text: 'Ask the head.', bullet: { level: 0 } }),
          ],
        },
      ],
    }),
  );
}

describe.concurrent("a policy file from a school's own wording", { timeout: 60_000 }, () => {
  it('from Markdown has its headings as sections, and its numbers as refs', async () => {
    const { status, out } = await runCommand('new-policy', file('ours.md', markdown), '--school', 'Oakfield');
    const policy = Policy.parse(JSON.parse(out));
    expect(status).toBe(0);
    expect(policy).toMatchObject({
      id: 'ours',
      title: 'Oakfield social media policy',
      organisation: 'Oakfield',
    });
    expect(shapeOf(policy)).toEqual([
      ['Beginning', 'Beginning', [['Beginning para 1', 'Adopted by the governors.']]],
      ['1', 'Purpose', [['1.1', 'Staff are safe online. Whatever they use.']]],
      [
        '2',
        'Personal accounts',
        [
          ['2 bullet 1', 'No pictures of pupils.'],
          ['2 bullet 2', 'No befriending of:'],
          ['2 bullet 2 (a)', 'pupils'],
          ['2 bullet 2 (b)', 'parents'],
        ],
      ],
    ]);
  });

  it("from Word has its headings, bold lines that were meant as headings, and Word's own numbers", async () => {
    const { out } = await runCommand('new-policy', file('ours.docx', await wordDocument()));
    expect(shapeOf(Policy.parse(JSON.parse(out))).slice(-2)).toEqual([
      ['1', 'Scope', [['1.1', 'This is for all staff.']]],
      [
        '2',
        'Conduct',
        [
          ['2.1', 'Be kind.'],
          ['2.2', 'Be careful with'],
          ['2.2.1', 'names'],
          ['2 bullet 1', 'Ask the head.'],
        ],
      ],
    ]);
  });

  it('lists every rule, can be checked at once, and is never written over another', async () => {
    const out = join(folder, 'written.json');
    await runCommand('new-policy', file('again.md', markdown), '--out', out);
    const written = readFileSync(out, 'utf8');
    expect(Object.keys(JSON.parse(written).rules).sort()).toEqual(rules.map(({ id }) => id).sort());
    const checked = await runCommand('check-policy', out);
    expect(checked.status).toBe(0);
    expect(checked.out).toMatch(/3 sections, 6 clauses, wording: full/);
    const again = await runCommand('new-policy', file('again.md', markdown), '--out', out);
    expect(again).toMatchObject({ status: 2, said: `${out}: is there already and was left as it is\n` });
    expect(readFileSync(out, 'utf8')).toBe(written);
  });

  it('begun like another policy waits for its clauses to be named', async () => {
    const out = join(folder, 'like.json');
    await runCommand('new-policy', file('like.md', markdown), '--like', 'cit', '--out', out);
    const { status, said } = await runCommand('check-policy', out);
    expect(status).toBe(2);
    expect(said).toMatch(/rules\.political-content.* rest on no clause/);
  });

  it.each([
    ['a file that is not there', () => join(folder, 'nowhere.docx'), /there is no such file/],
    ['a PDF', () => file('ours.pdf', '%PDF-1.4'), /only Word documents \(\.docx\) and Markdown/],
    ['a Word file that is none', () => file('not.docx', 'hello'), /not a Word document that can be read/],
    ['an empty document', () => file('empty.md', '\n'), /no paragraph or list item/],
  ])('is not made of %s', async (_what, path, words) => {
    const { status, said } = await runCommand('new-policy', path());
    expect(status).toBe(2);
    expect(said).toMatch(words);
  });
});

it('check-policy says what a bundled policy covers and what it leaves off', { timeout: 60_000 }, async () => {
  const { status, out } = await runCommand('check-policy', 'cit');
  expect(status).toBe(0);
  expect(out).toMatch(/political-content: official block, personal off/);
  expect(out).toMatch(/Rules this policy leaves off[\s\S]*own-contact-details/);
  expect(out).toMatch(/Clauses whose wording you have to supply/);
  expect(await runCommand('check-policy', 'no-such')).toMatchObject({ status: 2 });
});
