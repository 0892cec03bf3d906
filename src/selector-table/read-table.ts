import type { SiteId } from '../model/draft.ts';
import { issueWords } from '../model/issue-words.ts';
import { type SelectorRows, type Selectors, SelectorTable } from '../model/selector-table.ts';
import { nearest } from '../policies/nearest.ts';
import { type JsonLines, jsonLines, lineOfMistake } from './json-lines.ts';
import { judgeSelector } from './judge-selector.ts';

/** The rows that the extension came with, for every site. */
export type BundledTables = Record<SiteId, Record<string, Selectors>>;

/** One thing that is wrong with a table: the line it stands on, counted from 1, and what it is, in words. */
export interface TableFault {
  line: number;
  problem: string;
}

/** A table as it was read: the rows it replaces or, when anything is wrong with it, all that is. */
export type ReadTable = { rows: SelectorRows } | { faults: TableFault[] };

/** `post.editor of x`, or `name in post.editor of x`. */
function quoted([, site, part, rank]: readonly string[]): string {
  return `${rank === undefined ? '' : `${rank} in `}${part} of ${site}`;
}

function selectorsOf(row: object): [rank: string, selector: string][] {
  return Object.entries(row).flatMap(([rank, selector]: [string, unknown]) =>
    rank !== 'seen' && typeof selector === 'string' ? [[rank, selector]] : [],
  );
}

/** Why a selector of a row cannot be used; a part tolerates what takes in half a page if its bundled row does so too. */
function faultOf(selector: string, bundled: Selectors): string | undefined {
  const { problem, greedy } = judgeSelector(selector);
  if (problem !== undefined) return problem;
  if (!greedy) return undefined;
  if (selectorsOf(bundled).some(([, each]) => judgeSelector(each).greedy)) return undefined;
  return 'would take in nearly everything on the page: name an id, a test id, a class or the like';
}

function rowFaults(path: readonly string[], row: object, bundled: Selectors, lines: JsonLines): TableFault[] {
  const entries = selectorsOf(row);
  if (entries.length === 0)
    return [
      {
        line: lines.lineOf(path),
        problem: `${quoted(path)} holds no selector: give it a name, structure, icon or label`,
      },
    ];
  return entries.flatMap(([rank, selector]) => {
    const problem = faultOf(selector, bundled);
    return problem === undefined
      ? []
      : [{ line: lines.lineOf([...path, rank]), problem: `${quoted([...path, rank])} ${problem}` }];
  });
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What is wrong with the names and selectors of a table. What has the wrong form altogether is for the schema to tell. */
function faultsIn(tables: object, bundled: BundledTables, lines: JsonLines): TableFault[] {
  return Object.entries(tables).flatMap(([site, parts]: [string, unknown]): TableFault[] => {
    const path = ['tables', site];
    const known = Object.hasOwn(bundled, site) ? bundled[site as SiteId] : undefined;
    if (!known) {
      const problem = `"${site}" is no site${nearest(site, Object.keys(bundled))}`;
      return [{ line: lines.lineOf(path), problem }];
    }
    return Object.entries(isObject(parts) ? parts : {}).flatMap(([part, row]: [string, unknown]) => {
      const here = [...path, part];
      const bundledRow = Object.hasOwn(known, part) ? known[part] : undefined;
      if (!bundledRow) {
        const problem = `"${part}" is no part of ${site}${nearest(part, Object.keys(known))}`;
        return [{ line: lines.lineOf(here), problem }];
      }
      return isObject(row) ? rowFaults(here, row, bundledRow, lines) : [];
    });
  });
}

function schemaFaults(json: unknown, lines: JsonLines): TableFault[] {
  const parsed = SelectorTable.safeParse(json, { reportInput: true });
  return (parsed.error?.issues ?? []).flatMap((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    // Sites nobody knows are told with the nearest name.
    if (unknown.length > 0 && issue.path.join() === 'tables') return [];
    const problem = issueWords(
      { ...parsed.error, issues: [issue] } as NonNullable<typeof parsed.error>,
      'the table',
    );
    return [{ line: lines.lineOf([...issue.path, ...unknown]), problem }];
  });
}

/**
 * Reads the text of a selector table. It is taken whole or not at all: with anything wrong, every fault is told with its
 * line, so that they can be put right in one go.
 */
export function readTable(text: string, bundled: BundledTables): ReadTable {
  const plain = text.replace(/^\ufeff/, '');
  const mistake = lineOfMistake(plain);
  if (mistake !== undefined)
    return { faults: [{ line: mistake, problem: 'the text is not JSON from here on' }] };
  const json: unknown = JSON.parse(plain);
  const lines = jsonLines(plain);
  const tables = isObject(json) && 'tables' in json ? json.tables : undefined;
  const faults = [
    ...lines.twice.map(({ path, line }) => ({ line, problem: `${path} stands twice: keep one of them` })),
    ...(isObject(tables) ? faultsIn(tables, bundled, lines) : []),
    ...schemaFaults(json, lines),
  ].sort((one, other) => one.line - other.line);
  return faults.length > 0 ? { faults } : { rows: SelectorTable.parse(json).tables };
}
