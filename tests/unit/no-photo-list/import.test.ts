import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { suggestMapping } from '../../../src/no-photo-list/import/columns.ts';
import { importList } from '../../../src/no-photo-list/import/import-list.ts';
import { readTable } from '../../../src/no-photo-list/import/table.ts';
import { decodeFile } from '../../../src/tables/decode.ts';
import { encode } from './encode.ts';

const folder = new URL('./exports/', import.meta.url);

/** What an export means: who must be on the list, who must not, and what else can be told from it. */
const Meaning = z.object({
  writtenAs: z._default(z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']), 'utf-8'),
  listed: z.array(z.string()),
  notListed: z.array(z.string()),
  notPlain: z.number(),
  groups: z._default(z.record(z.string(), z.array(z.string())), {}),
  uses: z._default(z.record(z.string(), z.array(z.string())), {}),
  from: z._default(z.record(z.string(), z.string()), {}),
  why: z._default(z.record(z.string(), z.string()), {}),
  outcomes: z._default(z.record(z.string(), z.number()), {}),
});

const exports = readdirSync(folder)
  .filter((file) => file.endsWith('.csv'))
  .map((file) => {
    const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
    const meaning = Meaning.parse(JSON.parse(read(`${basename(file, '.csv')}.json`)));
    return { file, meaning, bytes: encode(read(file), meaning.writtenAs) };
  });

describe.each(exports)('$file', ({ meaning, bytes }) => {
  const decoded = decodeFile(bytes);
  const table = readTable(decoded.text);
  const imported = importList(table, suggestMapping(table), '2026-11-21');
  const names = imported.children.flatMap((child) => child.names);
  const entry = (name: string) => imported.children.find((child) => child.names.includes(name));

  it('is read in its own encoding', () => {
    expect(decoded.encoding).toBe(meaning.writtenAs);
  });

  it('lists everybody who must not be shown, and nobody else', () => {
    expect(names.filter((name) => meaning.notListed.includes(name))).toEqual([]);
    expect(meaning.listed.filter((name) => !names.includes(name))).toEqual([]);
    const strangers = imported.children.filter(
      (child) => !child.names.some((name) => meaning.listed.includes(name)),
    );
    expect(strangers).toEqual([]);
  });

  it('counts whose consent is only not plain', () => {
    expect(imported.notPlain).toBe(meaning.notPlain);
    expect(imported.listed).toBe(imported.children.length);
  });

  it('accounts for every row below the headings', () => {
    expect(imported.rows.map(({ line }) => line)).toEqual(table.rows.map(({ line }) => line));
    expect(imported.rows.filter(({ outcome }) => outcome === 'not-understood')).toEqual([]);
    for (const [outcome, count] of Object.entries(meaning.outcomes)) {
      expect([outcome, imported.rows.filter((row) => row.outcome === outcome).length]).toEqual([
        outcome,
        count,
      ]);
    }
  });

  it('keeps classes, uses and days', () => {
    for (const [name, groups] of Object.entries(meaning.groups)) expect(entry(name)?.groups).toEqual(groups);
    for (const [name, uses] of Object.entries(meaning.uses)) expect(entry(name)?.uses).toEqual(uses);
    for (const [name, from] of Object.entries(meaning.from)) expect(entry(name)?.from).toBe(from);
    for (const [name, why] of Object.entries(meaning.why)) {
      expect(imported.rows.find((row) => row.name === name)?.why).toContain(why);
    }
  });
});
