import { issueWords } from '../model/issue-words.ts';
import { NoPhotoList } from '../model/no-photo-list.ts';
import { decodeFile } from '../tables/decode.ts';
import { suggestMapping } from './import/columns.ts';
import { type Imported, importList } from './import/import-list.ts';
import { readTable } from './import/table.ts';
import { isSealed, unseal } from './unseal.ts';

/** A list that was opened, and what became of each row where it came from a CSV file. */
export interface OpenedList {
  list: NoPhotoList;
  imported?: Imported;
}

/** Never with the words of the parser: they quote the file, and a child's name belongs in no message. */
function readJsonList(text: string): NoPhotoList {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('The list is not JSON: it is cut off or damaged. Save it again from the office page.');
  }
  const list = NoPhotoList.safeParse(value, { reportInput: true });
  if (!list.success) throw new Error(`The list cannot be read: ${issueWords(list.error, 'the list')}.`);
  return list.data;
}

function readCsv(text: string): OpenedList {
  const table = readTable(text);
  const imported = importList(table, suggestMapping(table));
  const { children } = imported;
  return {
    list: { format: 'no-photo-list/1', school: '', issued: new Date().toISOString(), children },
    imported,
  };
}

/** As `readList`, with an account of the rows of a CSV file. */
export async function openList(source: string | Uint8Array, key?: string): Promise<OpenedList> {
  const decoded = typeof source === 'string' ? source : decodeFile(source).text;
  const text = decoded.replace(/^\ufeff/, '').trim();
  if (text === '') throw new Error('The list is empty.');
  if (isSealed(text)) return { list: readJsonList(await unseal(text, key)) };
  if (/^[{[]/.test(text)) return { list: readJsonList(text) };
  return readCsv(decoded);
}

/**
 * Read a no-photo list: JSON, sealed JSON (`key` as base64url text), or a CSV file in any encoding. Throws with what is
 * wrong in words, which never hold a child's name.
 */
export async function readList(source: string | Uint8Array, key?: string): Promise<NoPhotoList> {
  return (await openList(source, key)).list;
}
