import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** The files of a built extension, by their paths with `/` between folders. */
export type ExtensionFiles = ReadonlyMap<string, Uint8Array>;

/** What packaging needs to know of a manifest; everything else in it stays as it is. */
export const BuiltManifest = z.looseObject({
  version: z.string(),
  key: z.optional(z.string()),
  minimum_chrome_version: z.optional(z.string()),
  browser_specific_settings: z.optional(
    z.looseObject({ gecko: z.looseObject({ id: z.string(), strict_min_version: z.string() }) }),
  ),
});
export type BuiltManifest = z.infer<typeof BuiltManifest>;

/** What is of use to a builder alone and never goes into a package. */
const notShipped = /(?:^|\/)(?:\.vite\/|\.DS_Store$)|\.map$/;

/** Reads a built extension; fails when there is none in `folder`. */
export function readExtension(folder: string): ExtensionFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !notShipped.test(path))
    .sort();
  if (!paths.includes('manifest.json')) throw new Error(`${folder} holds no built extension`);
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** The manifest of an extension; fails with the field that is wrong. */
export function manifestOf(files: ExtensionFiles): BuiltManifest {
  const said: unknown = JSON.parse(Buffer.from(files.get('manifest.json') ?? []).toString());
  const read = BuiltManifest.safeParse(said);
  // In the order in which it was written.
  if (read.success) return Object.assign(said ?? {}, read.data);
  throw new Error(`manifest.json: ${z.prettifyError(read.error)}`);
}

/** The same extension with another manifest. */
export function withManifest(files: ExtensionFiles, manifest: BuiltManifest): ExtensionFiles {
  return new Map([...files, ['manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)]]);
}
