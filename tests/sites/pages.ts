import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlacedPage, PracticePage } from './practice-page.ts';

const here = import.meta.dirname;

async function pagesOf(folder: string): Promise<PlacedPage[]> {
  const site = (await import(pathToFileURL(join(folder, 'site.ts')).href)) as { pages: PracticePage[] };
  return site.pages.map((page) => ({ ...page, folder }));
}

/** Every practice page: those that a folder beside this file names in its `site.ts`. */
export async function allPages(): Promise<PlacedPage[]> {
  const folders = readdirSync(here)
    .map((name) => join(here, name))
    .filter((folder) => existsSync(join(folder, 'site.ts')));
  return (await Promise.all(folders.map(pagesOf))).flat();
}
