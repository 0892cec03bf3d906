import browser from 'webextension-polyfill';
import type { TableKept } from '../model/own-page-messages.ts';
import { readTable } from '../selector-table/read-table.ts';
import { bundledTables } from '../sites/bundled-tables.ts';
import { faultWords } from './chosen-table.ts';
import { forgetFacts } from './facts.ts';
import { ownSettingsKey, readOwn } from './settings.ts';

/** Sets the selector table of this device. A bad one is not set, and every fault of it is told. */
export async function keepOwnTable(text: string): Promise<TableKept> {
  const read = readTable(text, bundledTables);
  if ('faults' in read) return { problems: read.faults.map(faultWords) };
  await browser.storage.local.set({ [ownSettingsKey]: { ...(await readOwn()), selectorTable: text } });
  forgetFacts();
  return { problems: [] };
}

/** Takes the selector table of this device away. */
export async function forgetOwnTable(): Promise<TableKept> {
  const { selectorTable: _gone, ...rest } = await readOwn();
  await browser.storage.local.set({ [ownSettingsKey]: rest });
  forgetFacts();
  return { problems: [] };
}
