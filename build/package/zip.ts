import { type Zippable, zipSync } from 'fflate';
import type { ExtensionFiles } from './extension-files.ts';

/** One ZIP file of these files: the same bytes for the same files, whenever and wherever it is made. */
export function zipped(files: ExtensionFiles): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted.map(([path, bytes]) => [path, new Uint8Array(bytes)]));
  // The first day a ZIP file can name, as the clock on the wall shows it: the same in every time zone.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) });
}
