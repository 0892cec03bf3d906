import { type Zippable, zipSync } from 'fflate';
import type { ExtensionFiles } from './extension-files.ts';

/** The first day a ZIP file can name. It is written as the clock on the wall shows it, so the same in every time zone. */
const always = new Date(1980, 0, 1);

/** One ZIP file of these files: the same bytes for the same files, whenever and wherever it is made. */
export function zipped(files: ExtensionFiles): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted.map(([path, bytes]) => [path, new Uint8Array(bytes)]));
  return zipSync(entries, { level: 9, mtime: always });
}
